import type { OutputOf } from '#types/contract';

export type Code = OutputOf<'activities.gateCode'>['codes'][number];

/** What the gate shows now. `soon`: it opens later; `over`: no code is left until there is a signal. */
export type Showing =
  | { kind: 'code'; code: Code; secondsLeft: number }
  | { kind: 'soon'; opensAt: string }
  | { kind: 'over' };

export const showing = (codes: readonly Code[], now: number): Showing => {
  const code = codes.find(({ from, until }) => Date.parse(from) <= now && now < Date.parse(until));
  if (code) return { kind: 'code', code, secondsLeft: Math.ceil((Date.parse(code.until) - now) / 1000) };
  const [first] = codes;
  return first && now < Date.parse(first.from) ? { kind: 'soon', opensAt: first.from } : { kind: 'over' };
};

const ENOUGH_MS = 30 * 60_000;

/** Fewer codes are left than a walk into a cellar may need. */
export const runsShort = (codes: readonly Code[], now: number): boolean => {
  const last = codes[codes.length - 1];
  return !last || Date.parse(last.until) - now < ENOUGH_MS;
};
