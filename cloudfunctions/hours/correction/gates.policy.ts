import type { Actor } from '#kernel/actor';
import { type Refusal, refuse } from '#kernel/result';
import type { RecordAction, RecordState } from '#types/hours.labels';
import { isDesk, isOwner, mayTend } from '../record/hours.policy';
import { type HoursRecord, stateOf } from '../record/record.state';

/** In which state what may be done; used by the decisions and by the list of what a caller may do. */
export const WHEN = {
  ask: ['recorded'],
  evaluate: ['recorded', 'asked', 'proposed'],
  propose: ['recorded', 'asked'],
  decline: ['asked'],
  decide: ['proposed'],
  appraise: ['recorded', 'asked', 'proposed'],
} as const satisfies Record<RecordAction, readonly RecordState[]>;

export const isTimeFor = (action: RecordAction, record: HoursRecord): boolean =>
  (WHEN[action] as readonly RecordState[]).includes(stateOf(record));

/** Nobody answers for their own hours; not now; or decided on an older view than the last decision. */
export const objection = (
  action: RecordAction,
  record: HoursRecord,
  { by, rev }: { by: Pick<Actor, 'personId'>; rev: number },
): Refusal<'OWN_HOURS' | 'STATE_NOT_ALLOWED' | 'REVISION_STALE'> | null => {
  if (by.personId === record.person) return refuse('OWN_HOURS');
  if (!isTimeFor(action, record)) return refuse('STATE_NOT_ALLOWED', { state: stateOf(record) });
  return rev < record.changedRev || rev > record.rev ? refuse('REVISION_STALE', { rev: record.rev }) : null;
};

/** Who gave nothing has nothing to say of it, and nobody says twice. */
const isOpenTo = (action: RecordAction, record: HoursRecord, actor: Actor): boolean => {
  if (!isTimeFor(action, record)) return false;
  if (action === 'evaluate') return record.evaluation === null && record.minutes > 0;
  if (action === 'appraise') return record.appraisal === null && record.minutes > 0;
  return action !== 'decide' || record.proposal?.by.personId !== actor.personId;
};

const OWNERS: readonly RecordAction[] = ['ask', 'evaluate'];
const LEADERS: readonly RecordAction[] = ['propose', 'decline', 'appraise'];

export const actionsOf = (record: HoursRecord, actor: Actor): RecordAction[] => {
  const open = (actions: readonly RecordAction[]) =>
    actions.filter((action) => isOpenTo(action, record, actor));
  if (isOwner(actor, record)) return open(OWNERS);
  return [
    ...(mayTend(actor, record) ? open(LEADERS) : []),
    ...(isDesk(actor, record) ? open(['decide']) : []),
  ];
};
