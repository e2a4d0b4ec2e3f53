import type { Faults } from '../control/faults';
import { type Answer, refused } from './http';

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export type ClientAction = 'call' | 'upload';

/** Does what a client asked for, unless a fault rule that names this action is in the way. */
export const unlessStruck = async (
  faults: Pick<Faults, 'strike'>,
  action: ClientAction,
  fn: string | undefined,
  work: () => Promise<Answer>,
): Promise<Answer> => {
  const strike = faults.strike({ action, collection: undefined, fn });
  if (strike.delayMs > 0) await sleep(strike.delayMs);
  if (strike.kind === 'error') return refused(502, strike.code);
  if (strike.kind === 'dropBefore' || strike.kind === 'kill') return 'lost';
  const answer = await work();
  return strike.kind === 'dropAfter' ? 'lost' : answer;
};
