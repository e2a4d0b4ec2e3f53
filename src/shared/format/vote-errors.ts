import type { ErrorOf, OperationName } from '#types/contract';

type Vote = Extract<OperationName, `votes.${string}`>;
/** Codes that nothing but votes answers. */
export type VoteError = Exclude<ErrorOf<Vote>, ErrorOf<Exclude<OperationName, Vote>>>;

/** As the sentences of `error-text`, apart from them: they belong into the pages of votes, not into every start. */
export const VOTE_ERRORS: Record<VoteError, string> = {
  PLAN_INVALID: '有一项填得不合规则，请看标红的地方，改好再保存。',
  NOTICE_TOO_SHORT: '离投票开始太近了：要提前公布，让大家有时间看材料。请把开始时间往后改。',
  LEAD_NEEDED: '居民会议表决和业主共同决定要由社区负责人发布，请交给负责人。',
  NOT_CAST_HERE: '业主共同决定不能在这里投。请按公布的时间，在线下参加投票。',
  VOTING_NOT_OPEN: '现在不在投票时间内，您的票没有投出。请看页面上的起止时间。',
  ALREADY_VOTED: '这一票已经投过了，不能再投。一户一票时家人投过就算投过，有疑问请联系社区。',
  BALLOT_INVALID: '选的项数或分数不合要求，请改好再提交。',
  PAPER_NOT_USED: '这次表决没有设纸质票，请住户在手机上投。',
  SAME_PERSON: '这一批是您录入的，请换一位同事录入第二遍。',
  TOO_MANY_PAPERS: '录入的张数比登记收到的纸质票多，请核对。',
  FIGURES_INVALID: '数字前后对不上，请核对：同意的不能比参加的多，参加的不能比总数多。',
};
