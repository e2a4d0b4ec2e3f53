import * as v from 'valibot';
import { estateId, orderId } from './ids';
import { ESTATE_ITEMS, GRADES, OUTCOMES, STANDINGS } from './ratings.labels';
import { territoryId } from './territory';
import { instant } from './time';

const count = v.number();
const source = v.picklist(['default', 'setting']);

/** A quarter of a year by the calendar of Asia/Shanghai. */
export const quarter = v.pipe(v.string(), v.regex(/^20\d\d-Q[1-4]$/));

const span = { opensAt: instant, closesAt: instant };

/** What a round is held by: the product's defaults, or what a territory set. */
const estateRules = v.strictObject({
  minRaters: count,
  /** Below this mean of the overall score, 1 to 5, a rectification is opened. */
  lowLine: v.number(),
  /** Below this mean one item alone opens one, where enough households judged it. */
  itemLine: v.number(),
  source,
});

/** Means of 1 to 5 with two digits; `null`: too few took part, or nobody judged this item. */
const mean = v.nullable(v.number());

const estateResult = v.strictObject({
  quarter,
  outcome: v.picklist(OUTCOMES),
  /** Households; `null` below the minimum. */
  raters: v.nullable(count),
  overall: mean,
  low: v.boolean(),
  orderId: v.nullable(orderId),
});

export const estateSummary = v.strictObject({
  id: estateId,
  name: v.string(),
  company: v.string(),
  /** Of the company, for residents to reach; a number that is published by rule. */
  manager: v.strictObject({ name: v.string(), phone: v.string() }),
  households: count,
  active: v.boolean(),
  /** The buildings; who lives in one of them may rate. */
  buildings: v.array(territoryId),
  /** The one that is open or comes next; none where nobody rates any more. */
  round: v.nullable(v.strictObject({ quarter, ...span, open: v.boolean() })),
  /** Of the last quarters, the newest first. */
  results: v.array(estateResult),
  /** The reader's household has rated in this quarter, by the reader. */
  handedIn: v.boolean(),
});
export type EstateSummary = v.InferOutput<typeof estateSummary>;
export type EstateResultView = v.InferOutput<typeof estateResult>;

const score = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5));
const maybeScore = v.optional(v.nullable(score), null);

/** An item that somebody cannot judge may be left out; the overall score may not. */
export const scores = v.strictObject({
  overall: score,
  cleaning: maybeScore,
  greening: maybeScore,
  order: maybeScore,
  repair: maybeScore,
  facilities: maybeScore,
  charges: maybeScore,
  complaints: maybeScore,
});
export type Scores = v.InferOutput<typeof scores>;

export const estateDetail = v.strictObject({
  ...estateSummary.entries,
  community: territoryId,
  label: v.string(),
  rules: estateRules,
  /** The last published result, item by item. */
  items: v.array(v.strictObject({ item: v.picklist(ESTATE_ITEMS), mean })),
  mine: v.nullable(v.strictObject({ scores, words: v.string(), at: instant })),
});
export type EstateDetail = v.InferOutput<typeof estateDetail>;

/** Until when something may be rated in a community now, the first that ends; `null`: nothing is open. */
export const openRounds = v.strictObject({ estates: v.nullable(instant), committee: v.nullable(instant) });
export type OpenRounds = v.InferOutput<typeof openRounds>;

/** What one handed in oneself, for taking along; of a secret ballot only that it was handed in. */
export const myHandedIn = v.strictObject({
  id: v.string(),
  rating: v.nullable(
    v.strictObject({
      estateId,
      /** `甲花园 · 安心物业公司` */
      estate: v.string(),
      quarter,
      scores,
      words: v.string(),
      at: instant,
    }),
  ),
  appraisal: v.nullable(v.strictObject({ community: territoryId, year: count })),
});
export type MyHandedIn = v.InferOutput<typeof myHandedIn>;

const member = v.strictObject({ id: v.string(), name: v.string(), office: v.string() });

const tally = v.strictObject({
  ...member.entries,
  /** In the order of the grades; empty below the minimum. */
  counts: v.array(v.strictObject({ grade: v.picklist(GRADES), count })),
  unfit: v.boolean(),
  /** Judged unfit twice in a row: told to the street. */
  flagged: v.boolean(),
});

const appraisal = {
  year: count,
  outcome: v.picklist(OUTCOMES),
  /** `null` below the minimum. */
  cast: v.nullable(count),
  tallies: v.array(tally),
};
const appraisalRound = v.nullable(v.strictObject({ year: count, ...span, open: v.boolean() }));

export const committeeSummary = v.strictObject({
  community: territoryId,
  label: v.string(),
  /** As the register has them now; a round that is open is about those it began with. */
  members: v.array(member),
  round: appraisalRound,
  last: v.nullable(v.strictObject({ year: count, outcome: v.picklist(OUTCOMES) })),
  handedIn: v.boolean(),
});
export type CommitteeSummary = v.InferOutput<typeof committeeSummary>;

export const committeeDetail = v.strictObject({
  community: territoryId,
  label: v.string(),
  members: v.array(member),
  round: appraisalRound,
  rules: v.strictObject({
    standing: v.picklist(STANDINGS),
    minVoters: count,
    /** Of those who judged, per cent. */
    unfitLine: count,
    source,
  }),
  handedIn: v.boolean(),
  /** The newest first. */
  results: v.array(v.strictObject(appraisal)),
});
export type CommitteeDetail = v.InferOutput<typeof committeeDetail>;
