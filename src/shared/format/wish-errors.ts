import type { ErrorOf, OperationName } from '#types/contract';

type Wish = Extract<OperationName, `wishes.${string}`>;
type Others = Exclude<OperationName, Wish | `activities.${string}` | `volunteers.${string}`>;
/** Codes of wishes that nothing outside volunteering answers. */
export type WishError = Exclude<ErrorOf<Wish>, ErrorOf<Others>>;

/** As the sentences of `error-text`, apart from them: they belong into the pages of wishes, not into every start. */
export const WISH_ERRORS: Record<WishError, string> = {
  NAME_MISSING: '互助要实名，请先在“我的”里填写姓名。',
  PHONE_MISSING: '没有能联系上的电话。请先在“我的”里验证手机号，或写上对方的电话。',
  RELATION_WRONG: '只能为您负责的网格里的居民代提，请重新选择和对方的关系。',
  NEED_BY_WRONG: '日期要在今天以后、两个月以内，请重新选择。',
  WORDS_HOLD_CONTACT: '请不要把电话、身份证号写在文字里，大家都看得到。认领的志愿者会另外看到联系方式。',
  WISHES_FULL: '您提出的心愿还有几个没有办完，请先等一等；用不着的可以先撤回，再提新的。',
  NOT_REGISTERED: '还不是注册志愿者，请先登记成为志愿者，再来认领。',
  GUARDIAN_MISSING: '未满 18 岁需要监护人同意，请先请网格员或社区当面核实。',
  ADULTS_ONLY: '这个心愿需要成年人来帮忙，请看看其他的。',
  MINUTES_MISSING: '请写上帮忙用了多少分钟，不算路上的时间。',
  DAY_WRONG: '帮忙的日期要在认领之后、今天以前，请重新选择。',
};
