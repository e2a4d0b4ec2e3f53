import type { ErrorOf, OperationName } from '#types/contract';

type Topic = Extract<OperationName, `topics.${string}`>;
/** Codes that nothing but topics answers. */
export type TopicError = Exclude<ErrorOf<Topic>, ErrorOf<Exclude<OperationName, Topic>>>;

/** As the sentences of `error-text`, apart from them: they belong into the pages of topics, not into every start. */
export const TOPIC_ERRORS: Record<TopicError, string> = {
  BODY_MISSING: '请写明是哪个单位提出的。',
  CLUSTER_TOO_SMALL: '在本社区查得到的同类诉求还不够多，请补上几个单号，或换一种来源。',
  NUMBER_WRONG: '有单号写错了，请对照诉求详情里的编号核对。',
  RESIDENCE_UNCONFIRMED: '您的住处还没有经网格员确认。请先联系网格员确认，再来附议。',
  TOPIC_DECIDED: '这个议题已经形成意见，不能重新打开。还想商量，请另提一个新议题。',
  MEETING_TOO_SOON: '离开会太近了，大家来不及安排。请改晚一些；确实紧急的，请写明原因。',
  SESSION_AHEAD: '还没有到开会的时间，请开完会再来登记。',
  MINUTES_APPROVED:
    '这次纪要已经审定，不能再改。有补充的，请写进下一次会议的纪要；写错了的，请社区负责人发更正说明。',
  ATTENDANCE_MISSING: '请登记到会的人，至少一位。',
  APPROVER_IS_RECORDER: '不能审定自己写的纪要，请交给其他同事。',
  PARTIES_UNHEARD: '有该参加的一方一次也没到会。请再约一次，或写明为什么没有到。',
  TASKS_MISSING: '请写上至少一项落实任务，说明谁来办、哪天办完。',
  DUE_WRONG: '任务的完成日期已经过去了，请重新选择。',
  TASKS_OPEN: '还有任务没有办完，请办完后再公布落实结果。',
  CONSENT_MISSING: '要先征得对方同意，才能记下他的话。',
  WORDS_MISSING: '请写上对方说了什么。',
};
