import { minuteOf } from '#kernel/instant';
import { thing } from '#kernel/message-fields';
import type { MessageDraft } from '#kernel/outbox';
import { VOTE_KIND_LABELS, VOTE_OUTCOME_LABELS } from '#types/votes.labels';
import type { VoteDocument } from '../vote/vote.state';
import type { CallWhat } from './call.state';

type Told = Pick<
  VoteDocument,
  '_id' | 'title' | 'kind' | 'unit' | 'place' | 'closesAt' | 'status' | 'result'
>;

const endOf = ({ status, result }: Told): string =>
  status === 'cancelled' ? '已取消，投过的票不会开封' : result ? VOTE_OUTCOME_LABELS[result.outcome] : '';

const tipOf = ({ kind, unit }: Told, what: 'opened' | 'reminder'): string => {
  if (what === 'opened') return `${VOTE_KIND_LABELS[kind]}开始了，请在此前投票`;
  return unit === 'household' ? '快截止了，您家还没有投票' : '快截止了，您还没有投票';
};

/** 活动通知 while it is open, with the moment it closes; 办理结果通知 when it is over. */
export const callMessage = (vote: Told, what: CallWhat): Omit<MessageDraft, 'to'> => {
  const page = `votes/pages/detail/index?id=${vote._id}`;
  if (what === 'over') {
    return {
      template: 'notice.reply',
      page,
      fields: { thing1: thing(vote.title), thing2: thing(endOf(vote)), time3: minuteOf(vote.closesAt) },
    };
  }
  return {
    template: 'activity.notice',
    page,
    fields: {
      thing1: thing(vote.title),
      time2: minuteOf(vote.closesAt),
      thing3: thing(vote.place),
      thing4: thing(tipOf(vote, what)),
    },
  };
};
