import * as v from 'valibot';
import { estateId, orderId } from './ids';
import { operation } from './operation';
import { page, pageOf } from './paging';
import { quarter } from './rating-shapes';
import {
  CHECK_OUTCOMES,
  ESTATE_ITEMS,
  MAX_BUILDINGS,
  MAX_ESTATE_NAME,
  MAX_MEMBERS,
  MAX_ORDER_WORDS,
  ORDER_ACTIONS,
  ORDER_ALARMS,
  ORDER_EVENTS,
  ORDER_STATUSES,
} from './ratings.labels';
import { territoryId } from './territory';
import { maybeWords, words } from './text';
import { day, instant } from './time';

const count = v.number();

/** A number of an office, as printed on a notice board. */
const officePhone = v.pipe(v.string(), v.trim(), v.regex(/^(\d[\d-]{4,18}\d)?$/));

const orderSummary = v.strictObject({
  id: orderId,
  estateId,
  estate: v.string(),
  company: v.string(),
  quarter,
  mean: v.number(),
  status: v.picklist(ORDER_STATUSES),
  /** The end of the running limit; `null` where none runs. */
  dueAt: v.nullable(instant),
  overdue: v.boolean(),
});
export type OrderSummary = v.InferOutput<typeof orderSummary>;

const orderDetail = v.strictObject({
  ...orderSummary.entries,
  community: territoryId,
  label: v.string(),
  /** Who answers for it at the company. */
  owner: v.string(),
  lowLine: v.number(),
  /** Below this mean an item alone opens a rectification. */
  itemLine: v.number(),
  /** The worst first. */
  items: v.array(v.strictObject({ item: v.picklist(ESTATE_ITEMS), mean: v.nullable(v.number()) })),
  /** How often measures were asked for. */
  turn: count,
  measures: v.nullable(
    v.strictObject({ words: v.string(), answeredBy: v.string(), doneBy: day, at: instant }),
  ),
  alarm: v.picklist(ORDER_ALARMS),
  /** The latest day that measures may promise today. */
  latest: day,
  may: v.array(v.picklist(ORDER_ACTIONS)),
  story: v.array(
    v.strictObject({ at: instant, kind: v.picklist(ORDER_EVENTS), by: v.string(), words: v.string() }),
  ),
});
export type OrderDetail = v.InferOutput<typeof orderDetail>;

const changedOrder = v.strictObject({ orderId, status: v.picklist(ORDER_STATUSES) });

const STAFF =
  'community staff and lead of its community, coordinators of its street, operators of its district';

/** The registers of what is rated, and what becomes of a low score. */
export const ratingDesk = {
  'ratings.keepEstate': operation({
    kind: 'change',
    input: v.strictObject({
      /** `null`: it is new. */
      estateId: v.nullable(estateId),
      community: territoryId,
      name: words(MAX_ESTATE_NAME),
      company: words(MAX_ESTATE_NAME),
      manager: words(20),
      managerPhone: officePhone,
      buildings: v.pipe(v.array(territoryId), v.minLength(1), v.maxLength(MAX_BUILDINGS)),
      households: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20_000)),
      /** `false`: nobody rates it any more; its results stay. */
      active: v.optional(v.boolean(), true),
    }),
    output: v.strictObject({ estateId }),
    who: STAFF,
    errors: ['PLACE_UNKNOWN', 'BUILDING_TAKEN'],
  }),
  'ratings.keepCommittee': operation({
    kind: 'change',
    input: v.strictObject({
      community: territoryId,
      /** `null`: somebody new; who is known keeps the id, by which two years are compared. */
      members: v.pipe(
        v.array(
          v.strictObject({
            id: v.nullable(v.pipe(v.string(), v.regex(/^m\d{1,3}$/))),
            name: words(20),
            office: words(20),
          }),
        ),
        v.minLength(1),
        v.maxLength(MAX_MEMBERS),
      ),
      /** It is kept already, which saves a look. */
      again: v.optional(v.boolean(), false),
    }),
    output: v.strictObject({ community: territoryId, members: count }),
    who: STAFF,
    errors: ['PLACE_UNKNOWN', 'MEMBERS_DIFFER'],
  }),
  'ratings.listOrders': operation({
    kind: 'query',
    input: v.strictObject({ within: territoryId, queue: v.picklist(ORDER_STATUSES), ...page }),
    output: pageOf(orderSummary),
    who: `${STAFF}, and auditors`,
    errors: [],
  }),
  'ratings.getOrder': operation({
    kind: 'query',
    input: v.strictObject({ orderId }),
    output: orderDetail,
    who: 'anyone who comes from WeChat; names of staff and what may be done are for staff',
    errors: [],
  }),
  'ratings.answerOrder': operation({
    kind: 'change',
    input: v.strictObject({
      orderId,
      /** The company's measures, in its own words. */
      words: words(MAX_ORDER_WORDS),
      /** Who spoke for the company. */
      answeredBy: words(20),
      doneBy: day,
    }),
    output: changedOrder,
    who: `${STAFF}; for the company`,
    errors: ['STATE_NOT_ALLOWED', 'DATE_NOT_ALLOWED'],
  }),
  'ratings.checkOrder': operation({
    kind: 'change',
    input: v.strictObject({
      orderId,
      outcome: v.picklist(CHECK_OUTCOMES),
      words: v.optional(maybeWords(MAX_ORDER_WORDS), ''),
    }),
    output: changedOrder,
    who: `${STAFF}; once it is with the street, the street and the district`,
    errors: ['STATE_NOT_ALLOWED', 'REASON_MISSING'],
  }),
  'ratings.listWords': operation({
    kind: 'query',
    input: v.strictObject({ community: territoryId, estateId, quarter, ...page }),
    output: pageOf(
      v.strictObject({
        words: v.string(),
        overall: count,
        /** WeChat's check did not let it pass. */
        held: v.boolean(),
      }),
    ),
    who: `${STAFF}; after the round is over, without who wrote them`,
    errors: [],
  }),
};
