import { estateIdOf } from '#kernel/ids';
import type { Verdict } from '#kernel/moderation';
import type { Result } from '#kernel/result';
import type { PersonId } from '#types/ids';
import type { Scores } from '#types/rating-shapes';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import { type Box, newBox } from './ballot/box.state';
import { found, open } from './committee/committee.decide';
import type { Committee } from './committee/committee.state';
import { count, enter } from './estate/estate.decide';
import type { Estate, EstateResult, Sums } from './estate/estate.state';
import { issue } from './order/order.decide';
import { indexed, type Order } from './order/order.state';
import { rate } from './rating/mark.decide';
import type { Mark } from './rating/mark.state';
import { committeeSettings, estateSettings } from './ratings.settings.state';
import { countAt } from './register/spans.state';

export const REGISTERS = 'ratings_registers';
export const HANDED_IN = 'ratings_handed_in';
export const ORDERS = 'ratings_orders';

const CALENDAR = { holidays: [], workdays: [] };

/** What nobody may do is a mistake of whoever tells the story. */
export const made = <T>(result: Result<T, string>): T => {
  if (result.ok) return result.data;
  throw new Error(`the story does not work: ${result.code} ${JSON.stringify(result.details)}`);
};

/** Nothing of it waits to be sent. */
const told = <D extends Estate | Committee>(register: D): D => ({ ...register, outbox: [], wakeAt: null });

export type InventedEstate = {
  serial: string;
  by: PersonId;
  community: TerritoryId;
  label?: string;
  name?: string;
  company?: string;
  manager?: { name: string; phone: string };
  buildings: readonly TerritoryId[];
  households?: number;
};

/** As `ratings.keepEstate` would have stored it under the usual rules. */
export const inventEstate = (
  {
    serial,
    by,
    community,
    label = '甲社区',
    name = '甲花园',
    company = '安心物业公司',
    manager = { name: '赵经理', phone: '0714-0000300' },
    buildings,
    households = 300,
  }: InventedEstate,
  now: Instant,
): Estate =>
  made(
    enter(
      {
        _id: estateIdOf(by, serial),
        within: community,
        label,
        calendar: CALENDAR,
        settings: estateSettings([]),
      },
      { input: { name, company, manager, buildings, households, active: true }, by, now },
    ),
  );

export const scoresOf = (overall: number, more: Partial<Scores> = {}): Scores => ({
  overall,
  ...{ cleaning: overall, greening: overall, order: overall, repair: overall },
  ...{ facilities: overall, charges: null, complaints: null },
  ...more,
});

export const inventMark = (
  estate: Estate,
  said: { person: PersonId; household: TerritoryId; scores: Scores; words?: string; verdict?: Verdict },
  now: Instant,
): Mark => {
  const { person, household, scores, words = '', verdict = 'pass' } = said;
  return made(
    rate(estate, { person, home: { territory: household, level: 'L2' }, scores, words, verdict }, now),
  );
};

/** As the clock leaves it after its round, whose sums these are. */
export const counted = (estate: Estate, sums: Sums): { estate: Estate; result: EstateResult } => {
  if (estate.round === null) throw new Error('the story counts a round that nobody opened');
  const next = count(estate, { sums, settings: estate.settings, now: countAt(estate.round) });
  if (next === null) throw new Error('the story counts a round that nobody opened');
  return { estate: { ...told(next.estate), rev: estate.rev + 1 }, result: next.result };
};

/** The order after a low result, its messages sent. */
export const inventOrder = (estate: Estate, result: EstateResult, _id: Order['_id']): Order =>
  indexed({ ...issue(estate, { ...result, _id }, result.countedAt), outbox: [] });

/** The next version, its messages sent. */
export const nextOrder = (order: Order, result: Result<Order, string>): Order =>
  indexed({ ...made(result), rev: order.rev + 1, outbox: [] });

export type InventedCommittee = {
  community: TerritoryId;
  label?: string;
  by: PersonId;
  households?: number;
  members: readonly { name: string; office: string }[];
};

export const inventCommittee = (
  { community, label = '甲社区', by, households = 0, members }: InventedCommittee,
  now: Instant,
): Committee =>
  made(
    found(
      { within: community, label, settings: committeeSettings([], households) },
      { members: members.map((member) => ({ id: null, ...member })), by, now },
    ),
  );

/** As the clock leaves both when the appraisal begins. */
export const opened = (committee: Committee, now: Instant): { committee: Committee; box: Box } => ({
  committee: { ...told(open(committee, now)), rev: committee.rev + 1 },
  box: newBox(committee),
});
