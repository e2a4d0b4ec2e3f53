import { minuteOf } from '#kernel/instant';
import { thing } from '#kernel/message-fields';
import type { MessageDraft, Recipient } from '#kernel/outbox';
import type { Role } from '#types/roles';
import type { HoursRecord } from './record.state';

type Told = Pick<HoursRecord, '_id' | 'title' | 'place' | 'startsAt'>;

/** 活动通知: 活动名称 thing1, 时间 time2, 地点 thing3, 说明 thing4. It names nobody: a lock screen shows it. */
export const tell = (record: Told, to: Recipient, tip: string): MessageDraft => ({
  template: 'activity.notice',
  to,
  page: `hours/pages/record/index?id=${record._id}`,
  fields: {
    thing1: thing(record.title),
    time2: minuteOf(record.startsAt),
    thing3: thing(record.place),
    thing4: thing(tip),
  },
});

const DESK: readonly Role[] = ['community_staff', 'community_lead'];

/** Those of whom one confirms what another proposed. */
export const tellDesk = (record: Told & Pick<HoursRecord, 'community'>, tip: string): MessageDraft[] =>
  DESK.map((role) => tell(record, { role, territory: record.community }, tip));

export const tellOwner = (record: Told & Pick<HoursRecord, 'person'>, tip: string): MessageDraft =>
  tell(record, { person: record.person }, tip);

/** `2.5小时`; to a tenth, as hours are read. */
export const hoursText = (minutes: number): string => `${Math.round(minutes / 6) / 10}小时`;
