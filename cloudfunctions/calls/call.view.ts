import type { MyCall, OpenCall } from '#types/calls';
import { ROLE_LABELS } from '#types/roles.labels';
import type { CallDocument } from './call.state';

const SHOWN = ['to', 'calledAt', 'label'] as const;
/** What the rows of the two lists are made of; `callerId` says who may not follow up. */
export const OPEN = [...SHOWN, 'household', 'caller', 'callerId'] as const;
export const MINE = [...SHOWN, 'followUp', 'timeline'] as const;
export type OpenRow = Pick<CallDocument, '_id' | (typeof OPEN)[number]>;
export type MyRow = Pick<CallDocument, '_id' | (typeof MINE)[number]>;

export const openCallOf = ({ _id, to, calledAt, household, label, caller }: OpenRow): OpenCall => ({
  id: _id,
  to,
  calledAt,
  household,
  label,
  caller: { name: caller.name || ROLE_LABELS.resident, phone: caller.maskedPhone },
});

export const myCallOf = ({ _id, to, calledAt, label, followUp, timeline }: MyRow): MyCall => ({
  id: _id,
  to,
  calledAt,
  label,
  followUp: followUp && { at: followUp.at, by: followUp.byName, words: followUp.words },
  looks: timeline
    .filter(({ kind }) => kind === 'looked')
    .map(({ at, byName, words }) => ({ at, by: byName, reason: words })),
});
