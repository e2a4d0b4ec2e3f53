import { join } from 'node:path';
import { readJson, writeDurably } from '../data/durable-file';

/**
 * The time that function processes see. The cloud itself keeps the machine's time: dates that the server stamps, links,
 * codes and the hours of timers do not move with it.
 */
export type Clock = {
  /** Epoch milliseconds. */
  now(): number;
  /** How far it is ahead of the machine's time, milliseconds. */
  offsetMs(): number;
  moveTo(epochMs: number): Promise<void>;
};

export const clockFile = (dir: string): string => join(dir, 'clock.json');

/** Ticks with the machine's clock at a distance kept in the data folder. */
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
