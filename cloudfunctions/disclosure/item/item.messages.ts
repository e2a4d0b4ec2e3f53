import { minuteOf } from '#kernel/instant';
import { thing } from '#kernel/message-fields';
import type { MessageDraft } from '#kernel/outbox';
import type { Role } from '#types/roles';
import type { Instant } from '#types/time';
import { currentOf, type Doer, type ItemDocument } from './item.state';

type Told = Pick<ItemDocument, '_id' | 'community' | 'next' | 'timeline' | 'changedAt'>;

const workPage = ({ _id }: Told): string => `disclosure/pages/work/index?id=${_id}`;
/** The number under which it is spoken of: the first letters of its id. */
const numberOf = ({ _id }: Told): string => _id.slice(2, 10).toUpperCase();
const titleOf = (item: Told): string => item.next?.content.title ?? currentOf(item)?.content.title ?? '';

/** Somebody else than who wrote it: the lead, and what a lead wrote lies with those who supervise. */
const reviewerOf = ({ next }: Told): Role =>
  next?.by.role === 'community_lead' ? 'supervisor' : 'community_lead';

/** 待办任务提醒. It waits from now on; there is no limit that could pass. */
export const tellReviewers = (item: Told, tip: string): MessageDraft[] => [
  {
    template: 'request.task',
    to: { role: reviewerOf(item), territory: item.community },
    page: workPage(item),
    fields: {
      character_string1: numberOf(item),
      thing2: '居务公开',
      thing3: thing(titleOf(item)),
      time4: minuteOf(item.changedAt),
      thing5: thing(tip),
    },
  },
];

/** 办理结果通知, to whoever wrote it; nobody is told of what they did themselves, or what a machine did to them. */
export const tellWriter = (
  item: Told,
  { personId }: Doer,
  words: string,
  { by, now }: { by: Doer; now: Instant },
): MessageDraft[] =>
  personId === null || by.personId === null || personId === by.personId
    ? []
    : [
        {
          template: 'notice.reply',
          to: { person: personId },
          page: workPage(item),
          fields: { thing1: thing(titleOf(item)), thing2: thing(words), time3: minuteOf(now) },
        },
      ];
