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

export const myCallOf = ({ _id, to, calledAt, label, followUp, looks }: CallDocument): MyCall => ({
  id: _id,
  to,
  calledAt,
  label,
  followUp: followUp && { at: followUp.at, by: followUp.byName, words: followUp.words },
  looks: looks.map(({ at, byName, reason }) => ({ at, by: byName, reason })),
});
