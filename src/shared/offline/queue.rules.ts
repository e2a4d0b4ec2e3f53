import type { Waiting } from './queue.types';

const SECOND = 1000;

/** 2 s, 4 s, 8 s … at most 2 minutes; a network event tries at once. */
export const backoffMs = (attempts: number): number => Math.min(120, 2 ** Math.max(1, attempts)) * SECOND;

/** Faults of ours are tried again with the same key, then shown; more would only hide them. */
const MAX_FAULTS = 5;

export type Verdict = 'again' | 'refused';

/** No answer waits for as long as it takes; a refusal is final, because the same input gets the same answer. */
export function verdictOn(code: string, attempts: number): Verdict {
  if (code === 'NETWORK') return 'again';
  if (code === 'INTERNAL' || code === 'CONFLICT') return attempts < MAX_FAULTS ? 'again' : 'refused';
  return 'refused';
}

/** The next change to send: the oldest that was not refused. */
export const nextOf = (queue: readonly Waiting[]): Waiting | undefined => queue.find((w) => !w.refusal);

type Revised = { rev?: unknown } & Record<string, unknown>;

/** The id by which input and answer name the same thing: `requestId`, `activityId`, … */
const idIn = (from: Revised, to: Revised): string | undefined =>
  Object.keys(to).find((field) => field.endsWith('Id') && to[field] === from[field]);

/**
 * Changes made offline one after another all carry the revision the person last saw. When one goes through, those
 * behind it that were made on the same revision of the same thing move on to the new one: the person saw their own
 * change, so they decided on it. Anybody else's change in between still makes them stale.
 */
export function moveOn(queue: readonly Waiting[], sent: Waiting, data: unknown): Waiting[] {
  const from = sent.input as Revised;
  const to = (data ?? {}) as Revised;
  const id = idIn(from, to);
  if (!id || typeof from.rev !== 'number' || typeof to.rev !== 'number') return [...queue];
  return queue.map((w) => {
    const input = w.input as Revised;
    const follows = !w.refusal && input[id] === from[id] && input.rev === from.rev;
    return follows ? { ...w, input: { ...w.input, rev: to.rev } } : w;
  });
}
