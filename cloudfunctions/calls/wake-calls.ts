import { wakeForMessages, withNextAttempt } from '#kernel/outbox';
import { type Sender, type Tick, wakeDocuments } from '../messages/messages.public';
import type { CallDocument } from './call.state';
import { callsOf } from './calls.store';

const callSender: Sender<CallDocument> = {
  what: 'call',
  store: callsOf,
  wake: wakeForMessages,
  indexed: withNextAttempt,
};

/** Time does nothing to a call but tell those who look in. */
export const wakeCalls = (tick: Tick) => wakeDocuments(callSender, tick);
