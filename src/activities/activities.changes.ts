import type { ActivitySummary } from '#types/activity-shapes';
import type { InputOf } from '#types/contract';
import type { Change } from '../shared/offline/queue.types';

type Named = Pick<ActivitySummary, 'id' | 'title'>;
type Placing = Pick<InputOf<'activities.signUp'>, 'post' | 'wait' | 'risksRead'>;
/** For whom; `null`: for oneself. */
export type ForWhom = InputOf<'activities.signUp'>['for'];
export type Scan = Pick<InputOf<'activities.signIn'>, 'scene' | 'at' | 'point'>;

export const signUp = (
  { id, title }: Named,
  placing: Placing,
  person: ForWhom = null,
): Change<'activities.signUp'> => ({
  name: 'activities.signUp',
  input: { activityId: id, for: person, ...placing },
  label: `${placing.wait ? '候补' : '报名'}：${title}`,
});

export const withdraw = (
  { id, title }: Named,
  words: string,
  person: ForWhom = null,
): Change<'activities.withdraw'> => ({
  name: 'activities.withdraw',
  input: { activityId: id, for: person, words },
  label: `退出报名：${title}`,
});

export const answerOffer = (
  { id, title }: Named,
  accepted: boolean,
  person: ForWhom = null,
): Change<'activities.answerOffer'> => ({
  name: 'activities.answerOffer',
  input: { activityId: id, for: person, accepted },
  label: `${accepted ? '接受' : '放弃'}空位：${title}`,
});

export const signIn = (scan: Scan): Change<'activities.signIn'> => ({
  name: 'activities.signIn',
  input: scan,
  label: '活动签到',
});

export const signOut = (scan: Scan): Change<'activities.signOut'> => ({
  name: 'activities.signOut',
  input: scan,
  label: '活动签退',
});
