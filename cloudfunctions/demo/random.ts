import { createHash } from 'node:crypto';

/** Draws that are the same every time for the same seed: the demo is one district, not a different one each start. */
export type Random = {
  /** 0 ≤ n < 1 */
  next(): number;
  /** A whole number from `least` to `most`. */
  whole(least: number, most: number): number;
  pick<T>(items: readonly T[]): T;
  chance(share: number): boolean;
};

/** A generator of its own for every seed, so that one more draw in one place changes nothing elsewhere. */
export const randomOf = (seed: string): Random => {
  let state = createHash('sha256').update(seed).digest().readUInt32LE(0);
  // mulberry32, a public-domain generator by Tommy Ettinger: small, and good enough for invented data
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  const pick = <T>(items: readonly T[]): T => {
    const item = items[whole(0, items.length - 1)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  return { next, whole, pick, chance: (share) => next() < share };
};
