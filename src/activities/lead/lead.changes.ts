import { MARK_LABELS, type Mark } from '#types/activities.labels';
import type { ActivityDetail, RollRow } from '#types/activity-shapes';
import type { InputOf } from '#types/contract';
import { clockText } from '../../shared/format/dates';
import type { Change } from '../../shared/offline/queue.types';
import { idOf } from '../activities.client';

type Seen = Pick<ActivityDetail, 'id' | 'rev' | 'title'>;
const target = ({ id, rev }: Seen) => ({ activityId: id, rev });

type Marked = Pick<RollRow, 'personId' | 'name'>;

/** Each mark keeps the moment it was made, however late it is sent. One person each: a refusal is theirs alone. */
export const markPerson = (
  id: InputOf<'activities.mark'>['activityId'],
  { personId, name }: Marked,
  mark: Mark,
  at: string,
): Change<'activities.mark'> => ({
  name: 'activities.mark',
  input: { activityId: id, marks: [{ personId, mark, at }] },
  label: `${MARK_LABELS[mark]}登记：${name} ${clockText(at)}`,
});

export const settlePresence = (
  seen: Seen,
  { personId, name }: Marked,
  spans: InputOf<'activities.settlePresence'>['spans'],
  words: string,
): Change<'activities.settlePresence'> => ({
  name: 'activities.settlePresence',
  input: { ...target(seen), personId, spans, words },
  label: `核对时间：${name}`,
});

export const settle = (seen: Seen): Change<'activities.settle'> => ({
  name: 'activities.settle',
  input: target(seen),
  label: `完成核对：${seen.title}`,
});
export const publish = (seen: Seen): Change<'activities.publish'> => ({
  name: 'activities.publish',
  input: target(seen),
  label: `发布活动：${seen.title}`,
});
/** @param alsoLater of one that repeats: the times after it too */
export const cancel = (seen: Seen, words: string, alsoLater: boolean): Change<'activities.cancel'> => ({
  name: 'activities.cancel',
  input: { ...target(seen), words, alsoLater },
  label: `取消活动：${seen.title}`,
});
export const setPlaces = (seen: Seen, post: string, places: number): Change<'activities.setPlaces'> => ({
  name: 'activities.setPlaces',
  input: { ...target(seen), post, places },
  label: `调整名额：${seen.title}`,
});

type Plan = Omit<InputOf<'activities.edit'>, 'activityId' | 'rev'>;

export const draft = (team: string, plan: Plan): Change<'activities.draft'> => ({
  name: 'activities.draft',
  input: { teamId: team as InputOf<'activities.draft'>['teamId'], ...plan },
  label: `新活动：${plan.title}`,
});
export const edit = (seen: { id: string; rev: number }, plan: Plan): Change<'activities.edit'> => ({
  name: 'activities.edit',
  input: { activityId: idOf(seen.id), rev: seen.rev, ...plan },
  label: `修改活动：${plan.title}`,
});
