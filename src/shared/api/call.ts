import type { ErrorOf, InputOf, OperationName, OutputOf, SliceName } from '#types/contract';
import type { Reply } from '#types/errors';
import { unreadStore } from '../session/unread';
import { cloud } from './cloud';
import { noAnswer, type TransportError } from './no-answer';

export type CallReply<N extends OperationName> = Reply<OutputOf<N>, ErrorOf<N> | TransportError>;

let changedAt = 0;

/** Epoch ms of the last change that left this device: what was read before may not hold any more. */
export const lastChangeAt = (): number => changedAt;

const isReply = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && typeof (value as { ok?: unknown }).ok === 'boolean';

/** Calls one operation of the contract. Never throws: a refusal and a missing answer are both values. */
export async function callOperation<N extends OperationName>(
  name: N,
  input: InputOf<N>,
  requestKey?: string,
): Promise<CallReply<N>> {
  const [slice, op] = name.split('.') as [SliceName, string];
  try {
    const reply = await cloud.call(slice, requestKey ? { op, input, requestKey } : { op, input });
    if (requestKey) changedAt = Date.now();
    // A gateway's error page or a function that died is no answer of ours.
    if (!isReply(reply)) return noAnswer;
    if (reply.ok && reply.unread !== undefined) unreadStore.set(reply.unread);
    return reply as CallReply<N>;
  } catch {
    return noAnswer;
  }
}
