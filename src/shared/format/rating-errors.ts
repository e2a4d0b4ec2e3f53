import type { ErrorOf, OperationName } from '#types/contract';

type Rating = Extract<OperationName, `ratings.${string}`>;
/** Codes that nothing but ratings answers. */
export type RatingError = Exclude<ErrorOf<Rating>, ErrorOf<Exclude<OperationName, Rating>>>;

/** As the sentences of `error-text`, apart from them: they belong into the pages of ratings, not into every start. */
export const RATING_ERRORS: Record<RatingError, string> = {
  HOUSEHOLD_RATED: '您家已经有人评过了，一户一评。需要修改请由当时评价的家人操作。',
  ROUND_NOT_OPEN: '这一轮评议还没开始或已经结束，请看评议时间，下一轮再来。',
  WORDS_REFUSED: '这段话没有通过审核，请换一种说法，或只打分不留言。',
  ALREADY_APPRAISED: '您已经评过了，谢谢。民主评议每人一次，交出后不能更改，结果请等公布。',
  MEMBERS_DIFFER: '成员名单和现在的不一致，请刷新后再填一次。',
  BUILDING_TAKEN: '有楼栋已经属于另一个小区，请检查后再保存。',
  DATE_NOT_ALLOWED: '承诺的完成日期太早或太晚，请重新选择。',
};
