import { givenNumber, type Layer, numberSetting } from '#kernel/settings';

const BOUNDS = {
  /** No text gives a number for what residents say to their community; as long as a request (济南 Art. 24). */
  answerDays: { fallback: 5, least: 1, most: 30 },
  /** Working days after the limit until the street hears of it. */
  escalateDays: { fallback: 2, least: 1, most: 30 },
};

export type PostSettings = { answerDays: number; source: 'default' | 'setting'; escalateDays: number };

/** @param layers what each territory on the path has set under `posts`, the district first; the smaller wins */
export const postSettings = (layers: readonly Layer[]): PostSettings => ({
  answerDays: numberSetting(layers, 'answerDays', BOUNDS.answerDays),
  source: givenNumber(layers, 'answerDays', BOUNDS.answerDays) === undefined ? 'default' : 'setting',
  escalateDays: numberSetting(layers, 'escalateDays', BOUNDS.escalateDays),
});
