import type { MyCall, OpenCall } from '#types/calls';
import { ROLE_LABELS } from '#types/roles.labels';
import type { CallDocument } from './call.state';

export const openCallOf = ({ _id, to, calledAt, household, label, caller }: CallDocument): OpenCall => ({
  id: _id,
  to,
  calledAt,
  household,
  label,
  caller: { name: caller.name || ROLE_LABELS.resident, phone: caller.maskedPhone },
});

export const myCallOf = ({ _id, to, calledAt, label, followUp, timeline }: CallDocument): MyCall => ({
  id: _id,
  to,
  calledAt,
  label,
  followUp: followUp && { at: followUp.at, by: followUp.byName, words: followUp.words },
  looks: timeline
    .filter(({ kind }) => kind === 'looked')
    .map(({ at, byName, words }) => ({ at, by: byName, reason: words })),
});
