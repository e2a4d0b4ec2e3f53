import type { Instant } from '#types/time';
import { advance } from '../vote/advance.state';
import { indexed, type VoteDocument } from '../vote/vote.state';
import type { Call, CallWhat } from './call.state';

const WORDS: Record<CallWhat, string> = { opened: '开始投票', reminder: '提醒未投票的', over: '结果' };

/** How far the call has come; when all were told, a line of the story. */
export const walked = (vote: VoteDocument, call: Call, now: Instant): VoteDocument => {
  const calls = [...vote.calls.filter(({ what }) => what !== call.what), call];
  const next = call.done
    ? advance(vote, now, {
        set: { calls },
        event: { kind: 'called', by: null, words: `${WORDS[call.what]}，${call.people}人` },
      })
    : indexed({ ...vote, calls });
  return { ...next, rev: vote.rev + 1 };
};
