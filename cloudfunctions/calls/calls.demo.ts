import { callIdOf } from '#kernel/ids';
import type { HeldMembership, Person } from '#kernel/person';
import type { Callee } from '#types/calls.labels';
import type { Instant } from '#types/time';
import { followUp, logCall } from './call.decide';
import type { CallDocument } from './call.state';

/** A call as `calls.log` would have stored it. */
export const inventCall = (
  { _id, name, maskedPhone, sealedPhone }: Person,
  home: HeldMembership,
  to: Callee,
  calledAt: Instant,
): CallDocument => ({
  ...logCall(
    {
      _id: callIdOf(_id, `demo ${to} ${home.territory}`),
      to,
      callerId: _id,
      caller: { name, maskedPhone, sealedPhone },
      home,
      calledAt,
    },
    calledAt,
  ),
  // those who look in were told then
  outbox: [],
  wakeAt: null,
});

/** The same call after somebody looked in. */
export const lookedIn = (call: CallDocument, by: Person, words: string, now: Instant): CallDocument => {
  const next = followUp(call, { by: by._id, byName: by.name, now, words });
  if (!next.ok) throw new Error(`the demo does what nobody may: ${next.code}`);
  return { ...next.data, rev: call.rev + 1 };
};
