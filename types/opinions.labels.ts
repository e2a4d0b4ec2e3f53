/** What a participant says to a statement: 1, −1 and 0 in the computation. */
export const MARKS = ['agree', 'disagree', 'pass'] as const;
export type Mark = (typeof MARKS)[number];
export const MARK_LABELS: Record<Mark, string> = { agree: '赞同', disagree: '不赞同', pass: '说不好' };

/** How a group, or everybody, stands to a statement that is typical of it. */
export const STANCES = ['agree', 'disagree'] as const;
export type Stance = (typeof STANCES)[number];

export const OPINION_EVENTS = [
  'opened',
  'closed',
  'said',
  'shown',
  'hidden',
  'reported',
  'appealed',
] as const;
export type OpinionEvent = (typeof OPINION_EVENTS)[number];

export const MAX_OPINION_TITLE = 40;
export const MAX_QUESTION = 500;
/** One sentence, one thought: what is longer cannot be agreed to as a whole. */
export const MAX_STATEMENT = 80;
export const MAX_CLOSING = 200;
/** Statements that travel at once, marked one after the other. */
export const HAND = 10;
/** Days for which a conversation may be opened. */
export const MOST_DAYS = 90;
/** Whoever marked fewer (or not all, where there are fewer) is not put into a group, as in Polis. */
export const LEAST_MARKS = 7;
