import { minuteOf } from '#kernel/instant';
import { thing } from '#kernel/message-fields';
import type { MessageDraft } from '#kernel/outbox';
import { levelOf } from '#kernel/territory';
import type { Role } from '#types/roles';
import type { Level } from '#types/territory';
import type { Instant } from '#types/time';
import type { NoticeDocument, Officer } from './notice.state';

type Told = Pick<NoticeDocument, '_id' | 'title' | 'within' | 'label' | 'author'>;

const workPage = ({ _id }: Told): string => `notices/pages/work/index?id=${_id}`;

const APPROVERS: Partial<Record<Level, Role>> = {
  community: 'community_lead',
  street: 'street_coordinator',
  district: 'district_operator',
};

/** 办理结果通知: 事项 thing1, 说明 thing2, 时间 time3. */
const reply = (notice: Told, to: MessageDraft['to'], words: string, now: Instant): MessageDraft => ({
  template: 'notice.reply',
  to,
  page: workPage(notice),
  fields: { thing1: thing(notice.title), thing2: thing(words), time3: minuteOf(now) },
});

/** Those who lead there. What a lead of a community wrote nobody beside them leads: it waits for their colleagues. */
export const tellApprovers = (notice: Told, by: Officer, now: Instant): MessageDraft[] => {
  const lead = APPROVERS[levelOf(notice.within)];
  if (lead === undefined) return [];
  const role = lead === 'community_lead' && by.role === lead ? 'community_staff' : lead;
  return [reply(notice, { role, territory: notice.within }, '有一条信息等您审核', now)];
};

export const tellAuthor = (notice: Told, words: string, now: Instant): MessageDraft =>
  reply(notice, { person: notice.author.personId }, words, now);
