import type { Timers } from '../functions/timers';
import { answerOfCall } from '../server/call-route';
import { type Answer, type Ask, json, type Route, readJsonBody, refused } from '../server/http';
import type { Clock } from './clock';
import { parseDuration } from './duration';

export type ClockRouteDeps = { clock: Clock; timers: Timers };

const stateOf = ({ clock }: ClockRouteDeps): Record<string, unknown> => ({
  now: new Date(clock.now()).toISOString(),
  offsetMs: clock.offsetMs(),
});

// without a zone it would mean another moment on another machine
const isInstant = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/.test(value);

const targetOf = (body: Record<string, unknown>, now: number): number | undefined => {
  const { advance, now: set } = body;
  if (typeof advance === 'string' && set === undefined) {
    const ms = parseDuration(advance);
    return ms === undefined ? undefined : now + ms;
  }
  const instant = isInstant(set) && advance === undefined ? Date.parse(set) : Number.NaN;
  return Number.isNaN(instant) ? undefined : instant;
};

const move = async (deps: ClockRouteDeps, ask: Ask): Promise<Answer> => {
  const body = await readJsonBody(ask);
  const target = body && targetOf(body, deps.clock.now());
  if (target === undefined)
    return refused(400, 'CLOCK_MALFORMED', {
      expected: '{"advance":"3d2h30m10s"} or {"now":"<ISO instant>"}',
    });
  await deps.clock.moveTo(target);
  return json(stateOf(deps));
};

const reset = async (deps: ClockRouteDeps): Promise<Answer> => {
  await deps.clock.moveTo(deps.clock.now() - deps.clock.offsetMs());
  return json(stateOf(deps));
};

const runTimer = async ({ timers }: ClockRouteDeps, ask: Ask): Promise<Answer> => {
  const { name = '' } = ask.groups;
  const invoked = await timers.run(name);
  return invoked ? answerOfCall(invoked) : refused(404, 'TIMER_UNKNOWN', { function: name });
};

const CLOCK = /^\/_emulator\/clock$/;

export const clockRoutes = (deps: ClockRouteDeps): Route[] => [
  { method: 'GET', path: CLOCK, answer: () => Promise.resolve(json(stateOf(deps))) },
  { method: 'POST', path: CLOCK, answer: (ask) => move(deps, ask) },
  { method: 'DELETE', path: CLOCK, answer: () => reset(deps) },
  { method: 'GET', path: /^\/_emulator\/timers$/, answer: () => Promise.resolve(json(deps.timers.list())) },
  { method: 'POST', path: /^\/_emulator\/timers\/(?<name>[^/]+)$/, answer: (ask) => runTimer(deps, ask) },
];
