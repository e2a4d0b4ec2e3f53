import { minuteOf } from '#kernel/instant';
import { thing } from '#kernel/message-fields';
import type { MessageDraft, Recipient } from '#kernel/outbox';
import type { PersonId } from '#types/ids';
import type { Role } from '#types/roles';
import type { Instant } from '#types/time';
import { type Activity, rows } from './activity.state';

type Told = Pick<Activity, '_id' | 'title' | 'place' | 'startsAt'>;

/** 活动通知: 活动名称 thing1, 时间 time2, 地点 thing3, 说明 thing4. It names nobody: a lock screen shows it. */
const tellAt = (activity: Told, to: Recipient, tip: string, at?: Instant): MessageDraft => ({
  template: 'activity.notice',
  to,
  page: `activities/pages/detail/index?id=${activity._id}`,
  fields: {
    thing1: thing(activity.title),
    time2: minuteOf(at ?? activity.startsAt),
    thing3: thing(activity.place.label),
    thing4: thing(tip),
  },
});

export const tell = (activity: Told, person: PersonId, tip: string, at?: Instant): MessageDraft =>
  tellAt(activity, { person }, tip, at);

const DESK: readonly Role[] = ['community_staff', 'community_lead'];

/** Those who lead it, and the desk of the community that answers for it. */
export const tellLeaders = (activity: Activity, tip: string): MessageDraft[] => [
  ...activity.leaders.map((leader) => tell(activity, leader, tip)),
  ...DESK.map((role) => tellAt(activity, { role, territory: activity.community }, tip)),
];

/** Everybody who counts on it: those in, those offered a place and those who wait. */
export const tellAll = (activity: Activity, tip: string): MessageDraft[] =>
  rows(activity)
    .filter(([, { standing }]) => ['in', 'offered', 'waiting'].includes(standing))
    .map(([person]) => tell(activity, person, tip));
