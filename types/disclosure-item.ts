import * as v from 'valibot';
import {
  DISCLOSURE_CLASSES,
  FUNDS,
  ITEM_EVENTS,
  ITEM_STATUSES,
  MAX_AMOUNTS,
  MAX_FEN,
  MAX_ITEM_PHOTOS,
  MAX_ITEM_TITLE,
  MAX_ITEM_WORDS,
} from './disclosure.labels';
import { fileId, itemId } from './ids';
import { objection } from './objection';
import { territoryId } from './territory';
import { maybeWords, words } from './text';
import { day, instant } from './time';

export const disclosureClass = v.picklist(DISCLOSURE_CLASSES);
export const itemStatus = v.picklist(ITEM_STATUSES);
const count = v.number();

/** `2026-11` for a month, `2026-Q4` for a quarter. */
export const period = v.pipe(v.string(), v.regex(/^20\d\d-(0[1-9]|1[0-2]|Q[1-4])$/));

/** One line of money. `fund` marks what a committee is given in a year, so that it can be held against its least. */
const amount = v.strictObject({
  label: words(30),
  direction: v.picklist(['income', 'spending']),
  /** In fen, so that no sum is ever off by a rounding. */
  fen: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_FEN)),
  purpose: maybeWords(60),
  fund: v.optional(v.nullable(v.picklist(FUNDS)), null),
});
export type Amount = v.InferOutput<typeof amount>;

export const contentFields = {
  title: words(MAX_ITEM_TITLE),
  words: words(MAX_ITEM_WORDS),
  amounts: v.optional(v.pipe(v.array(amount), v.maxLength(MAX_AMOUNTS)), []),
  photos: v.optional(v.pipe(v.array(fileId), v.maxLength(MAX_ITEM_PHOTOS)), []),
};

export const headingFields = {
  class: disclosureClass,
  /** Which month or quarter it accounts for; `null` for what is disclosed at once. */
  period: v.nullable(period),
};

/** Days in full: the first is the day after publishing, the last counts to its end. */
const publicPeriod = v.strictObject({ from: day, until: day, days: count });

export const rowFields = {
  id: itemId,
  community: territoryId,
  ...headingFields,
  status: itemStatus,
  title: v.string(),
  publishedAt: v.nullable(instant),
  correctedAt: v.nullable(instant),
  public: v.nullable(publicPeriod),
};
export const itemSummary = v.strictObject(rowFields);
export type ItemSummary = v.InferOutput<typeof itemSummary>;

export const itemVersion = v.strictObject({
  n: count,
  at: instant,
  note: v.string(),
  by: v.string(),
  reviewer: v.string(),
});

/** A fund that this item states, held against the least it should be in a year. */
const fundCheck = v.strictObject({
  fund: v.picklist(FUNDS),
  statedFen: count,
  leastFen: count,
  met: v.boolean(),
  /** Where the least comes from. */
  source: v.string(),
});
export type FundCheck = v.InferOutput<typeof fundCheck>;

const photo = v.strictObject({ fileId, url: v.nullable(v.string()) });
export const shownItem = v.strictObject({
  title: v.string(),
  words: v.string(),
  amounts: v.array(amount),
  photos: v.array(photo),
});

const proposed = v.strictObject({
  ...shownItem.entries,
  /** What was corrected; empty for a first version. */
  note: v.string(),
  by: v.string(),
  at: instant,
  submitted: v.boolean(),
});

export const ITEM_ACTIONS = [
  'save',
  'submit',
  'publish',
  'sendBack',
  'correct',
  'withdraw',
  'discard',
] as const;

const common = {
  ...rowFields,
  /** Who discloses it: `友爱街社区`. */
  from: v.string(),
  /** `null` until it is published and after it was withdrawn. */
  content: v.nullable(shownItem),
  /** Of what is shown, in fen. */
  totals: v.strictObject({ income: count, spending: count }),
  checks: v.array(fundCheck),
  /** The newest first. */
  versions: v.array(itemVersion),
  withdrawn: v.nullable(v.strictObject({ at: instant, reason: v.string() })),
};

export const itemDetail = v.strictObject({
  ...common,
  /** `running`: the public period lasts; `held`: it is over but for objections that are not settled. */
  standing: v.nullable(v.picklist(['running', 'held', 'over'])),
  /** The newest first: what is shown, and one's own. */
  objections: v.array(objection),
});
export type ItemDetail = v.InferOutput<typeof itemDetail>;

export const itemWork = v.strictObject({
  ...common,
  /** What it said is kept for those at its desk also after it was withdrawn. */
  content: v.nullable(shownItem),
  rev: count,
  /** What waits for a second person or is still being written. */
  next: v.nullable(proposed),
  may: v.array(v.picklist(ITEM_ACTIONS)),
  /** The oldest first; one line for a row of saves. `by`: empty for the system. */
  timeline: v.array(
    v.strictObject({ at: instant, kind: v.picklist(ITEM_EVENTS), by: v.string(), words: v.string() }),
  ),
});
export type ItemWork = v.InferOutput<typeof itemWork>;
