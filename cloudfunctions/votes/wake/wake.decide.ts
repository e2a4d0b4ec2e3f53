import type { Instant } from '#types/time';
import type { VoteResult } from '#types/vote-shapes';
import { VOTE_OUTCOME_LABELS } from '#types/votes.labels';
import { advance } from '../vote/advance.state';
import { tellAuthor, tellDesk } from '../vote/vote.messages';
import { indexed, type VoteDocument } from '../vote/vote.state';

const later = (vote: VoteDocument, set: Partial<VoteDocument>): VoteDocument =>
  indexed({ ...vote, ...set, rev: vote.rev + 1 });

export const prepared = (vote: VoteDocument): VoteDocument => later(vote, { ready: true });
export const ended = (vote: VoteDocument): VoteDocument => later(vote, { shut: true });

type Turnout = VoteDocument['turnout'];

/** The time is over and the boxes are shut: how many took part is known. */
export const closed = (vote: VoteDocument, turnout: Turnout, now: Instant): VoteDocument => {
  if (vote.status === 'closed') return vote;
  const tip = vote.kind === 'owners' ? '请两人分别登记业主表决结果' : '请两人分别录入纸质票';
  const waits = vote.kind === 'owners' || turnout.paper > 0;
  return advance(vote, now, {
    set: { status: 'closed', shut: true, turnout, running: null },
    event: { kind: 'closed', by: null, words: `${turnout.cast}票，其中纸质${turnout.paper}票` },
    tell: waits ? tellDesk(vote, tip) : [],
  });
};

export const counted = (vote: VoteDocument, result: VoteResult, now: Instant): VoteDocument =>
  advance(vote, now, {
    set: { status: 'counted', result },
    event: { kind: 'counted', by: null, words: VOTE_OUTCOME_LABELS[result.outcome] },
    tell: [tellAuthor(vote, '计票完成，结果已公布')],
  });

/** Nothing is published that does not add up. */
export const doubted = (vote: VoteDocument, now: Instant): VoteDocument =>
  advance(vote, now, {
    set: { mismatch: true },
    event: { kind: 'mismatch', by: null, words: '' },
    tell: tellDesk(vote, '票数与名册不符，请联系管理员'),
  });
