import type { ErrorOf, OperationName } from '#types/contract';

type Mine = Extract<OperationName, `opinions.${string}`>;
export type OpinionError = Exclude<ErrorOf<Mine>, ErrorOf<Exclude<OperationName, Mine>>>;

/** As the sentences of `error-text`, apart from them: the pages of 大家怎么看 bring them along. */
export const OPINION_ERRORS: Record<OpinionError, string> = {
  CONVERSATION_CLOSED: '这次征集已经结束，不能再表态。请看看大家的看法。',
  STATEMENTS_FULL: '说法已经够多了，请先对已有的说法表态。',
};
