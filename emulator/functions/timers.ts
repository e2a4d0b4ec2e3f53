import type { Clock } from '../control/clock';
import type { DeployedFunction } from '../manifest';
import { nextFiring } from './cron';
import type { FunctionHost, Invoked } from './function-host';

type Timer = { fn: string; name: string; cron: string; next: number | undefined; running: boolean };

export type TimerFacts = { fn: string; name: string; cron: string; next: string | null };

export type Timers = {
  list(): TimerFacts[];
  /** Runs the function's timer now; undefined where it has none. */
  run(fn: string): Promise<Invoked | undefined>;
  /** To be called when the clock was moved: runs what became due, once each, and answers who ran. */
  clockMoved(): Promise<string[]>;
  close(): void;
};

const TICK_MS = 1000;

const isoSeconds = (epochMs: number): string => new Date(epochMs).toISOString().replace(/\.\d{3}Z$/, 'Z');

export const openTimers = (
  functions: readonly DeployedFunction[],
  host: Pick<FunctionHost, 'invoke'>,
  clock: Clock,
  /** False: timers run only when asked. */
  automatic: boolean,
): Timers => {
  const timers: Timer[] = functions.flatMap((fn) =>
    fn.timers.map(({ name, cron }) => ({
      fn: fn.name,
      name,
      cron,
      next: nextFiring(cron, clock.now()),
      running: false,
    })),
  );

  const fire = ({ fn, name }: Timer): Promise<Invoked> => {
    const event = { Type: 'Timer', TriggerName: name, Time: isoSeconds(clock.now()), Message: '' };
    return host.invoke(fn, JSON.stringify(event), { kind: 'timer', name });
  };

  const runIfDue = async (timer: Timer): Promise<string[]> => {
    const now = clock.now();
    if (timer.running || timer.next === undefined || timer.next > now) return [];
    timer.running = true;
    try {
      await fire(timer);
    } finally {
      timer.running = false;
      timer.next = nextFiring(timer.cron, Math.max(now, clock.now()));
    }
    return [timer.fn];
  };

  // one run per timer, however many firings a jump of the clock has skipped
  const runDue = async () => (await Promise.all(timers.map(runIfDue))).flat();
  const tick = automatic ? setInterval(() => void runDue(), TICK_MS) : undefined;
  tick?.unref();

  const clockMoved = async () => {
    for (const timer of timers) {
      // the clock may have gone back: the old plan would then be far away
      const fresh = nextFiring(timer.cron, clock.now());
      if (fresh !== undefined && (timer.next === undefined || fresh < timer.next)) timer.next = fresh;
    }
    return automatic ? runDue() : [];
  };

  return {
    list: () =>
      timers.map(({ fn, name, cron, next }) => ({
        fn,
        name,
        cron,
        next: next === undefined ? null : isoSeconds(next),
      })),
    run: async (fn) => {
      const timer = timers.find((each) => each.fn === fn);
      return timer && fire(timer);
    },
    clockMoved,
    close: () => clearInterval(tick),
  };
};
