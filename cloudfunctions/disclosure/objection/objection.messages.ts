import { minuteOf } from '#kernel/instant';
import { phrase, thing } from '#kernel/message-fields';
import type { MessageDraft, Recipient } from '#kernel/outbox';
import { OBJECTION_STATE_LABELS } from '#types/disclosure.labels';
import type { Role } from '#types/roles';
import type { Instant } from '#types/time';
import type { ObjectionDocument } from './objection.state';

type Told = Pick<
  ObjectionDocument,
  '_id' | 'itemId' | 'itemTitle' | 'community' | 'authorId' | 'state' | 'deadline' | 'at'
>;

const pageOf = ({ itemId }: Told): string => `disclosure/pages/item/index?id=${itemId}`;

/** The number under which it is spoken of: the day and the first letters of its id. */
const numberOf = ({ _id }: Told): string => _id.slice(2, 10).toUpperCase();

/** 诉求进度提醒: 单号 character_string1, 进度 phrase2, 诉求内容 thing3, 时间 time4, 说明 thing5. */
export const tellAuthor = (objection: Told, tip: string, now: Instant): MessageDraft => ({
  template: 'request.progress',
  to: { person: objection.authorId },
  page: pageOf(objection),
  fields: {
    character_string1: numberOf(objection),
    phrase2: phrase(OBJECTION_STATE_LABELS[objection.state]),
    thing3: thing(objection.itemTitle),
    time4: minuteOf(now),
    thing5: thing(tip),
  },
});

/** 待办任务提醒. It names the item and never the words of whoever asked. */
const tellOffice = (objection: Told, to: Recipient, tip: string): MessageDraft => ({
  template: 'request.task',
  to,
  page: pageOf(objection),
  fields: {
    character_string1: numberOf(objection),
    thing2: '居务公开',
    thing3: thing(objection.itemTitle),
    time4: minuteOf(objection.deadline?.dueAt ?? objection.at),
    thing5: thing(tip),
  },
});

const offices = (objection: Told, roles: readonly Role[], tip: string): MessageDraft[] =>
  roles.map((role) => tellOffice(objection, { role, territory: objection.community }, tip));

export const tellDesk = (objection: Told, tip: string) =>
  offices(objection, ['community_staff', 'community_lead'], tip);
export const tellCommittee = (objection: Told, tip: string) => offices(objection, ['supervisor'], tip);
export const tellLead = (objection: Told, tip: string) => offices(objection, ['community_lead'], tip);
