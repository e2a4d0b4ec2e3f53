import type { InputOf, OperationName, OutputOf } from '#types/contract';
import { newKey } from '../proof/plays/perform';
import type { Call, LocalCloud } from '../support/local-cloud';

/** A cloud, alone or in its world. */
type Place = { cloud: LocalCloud };

/** In the words of the contract; a refusal is a mistake of the test. */
export const ask = async <N extends OperationName>(
  { cloud }: Place,
  openid: string,
  name: N,
  input: InputOf<N>,
): Promise<OutputOf<N>> => {
  const answer = await cloud.call(openid, name, input, newKey());
  if (!answer.ok) throw new Error(`${name}: ${answer.error.code} ${JSON.stringify(answer.error.details)}`);
  return answer.data as OutputOf<N>;
};

/** Why it was refused; its code is `done` where it was not. */
export const refusalOf = async (
  { cloud }: Place,
  openid: string,
  name: OperationName,
  input: unknown,
  key = newKey(),
): Promise<{ code: string; details: Record<string, unknown> }> => {
  const answer = await cloud.call(openid, name, input, key);
  return answer.ok ? { code: 'done', details: {} } : answer.error;
};

export const codeOf = async (
  place: Place,
  openid: string,
  name: OperationName,
  input: unknown,
): Promise<string> => (await refusalOf(place, openid, name, input)).code;

/** What the last call of this work cost. */
export const costOf = async ({ cloud }: Place, work: () => Promise<unknown>): Promise<Call> => {
  await cloud.clearCalls();
  await work();
  const call = (await cloud.calls()).at(-1);
  if (!call) throw new Error('nothing was called');
  return call;
};

export const tick = ({ cloud }: Place) => cloud.runTimer('clock');
