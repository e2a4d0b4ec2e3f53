import { join } from 'node:path';
import { readJson, writeDurably } from '../data/durable-file';

export type Clock = {
  /** The cloud's time, epoch milliseconds. */
  now(): number;
  /** How far the cloud's time is ahead of the machine's, milliseconds. */
  offsetMs(): number;
  moveTo(epochMs: number): Promise<void>;
};

export const clockFile = (dir: string): string => join(dir, 'clock.json');

/** A clock that ticks with the machine's at a distance kept in the data folder. */
export const openClock = async (dir: string, machineNow: () => number): Promise<Clock> => {
  const kept = (await readJson(clockFile(dir))) as { offsetMs: number } | undefined;
  let offsetMs = kept?.offsetMs ?? 0;
  return {
    now: () => machineNow() + offsetMs,
    offsetMs: () => offsetMs,
    moveTo: async (epochMs) => {
      offsetMs = epochMs - machineNow();
      await writeDurably(clockFile(dir), JSON.stringify({ offsetMs }));
    },
  };
};
