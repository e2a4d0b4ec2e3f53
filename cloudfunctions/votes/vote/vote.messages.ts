import { minuteOf } from '#kernel/instant';
import { thing } from '#kernel/message-fields';
import type { MessageDraft } from '#kernel/outbox';
import { VOTE_KIND_LABELS } from '#types/votes.labels';
import type { VoteDocument } from './vote.state';

type Told = Pick<VoteDocument, '_id' | 'title' | 'kind' | 'place' | 'community' | 'closesAt' | 'author'>;

/** The number under which colleagues speak of it: the first letters of its id. */
const numberOf = ({ _id }: Told): string => _id.slice(2, 10).toUpperCase();

/** 待办任务提醒 to the desk of its community. */
export const tellDesk = (vote: Told, tip: string): MessageDraft[] =>
  (['community_staff', 'community_lead'] as const).map((role) => ({
    template: 'request.task',
    to: { role, territory: vote.community },
    page: `votes/pages/work/index?id=${vote._id}`,
    fields: {
      character_string1: numberOf(vote),
      thing2: thing(VOTE_KIND_LABELS[vote.kind]),
      thing3: thing(vote.place),
      time4: minuteOf(vote.closesAt),
      thing5: thing(tip),
    },
  }));

/** 办理结果通知 to whoever made it. */
export const tellAuthor = (vote: Told, tip: string): MessageDraft => ({
  template: 'notice.reply',
  to: { person: vote.author.personId },
  page: `votes/pages/detail/index?id=${vote._id}`,
  fields: { thing1: thing(vote.title), thing2: thing(tip), time3: minuteOf(vote.closesAt) },
});
