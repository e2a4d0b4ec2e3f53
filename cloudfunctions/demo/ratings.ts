import { orderIdOf, personIdOf } from '#kernel/ids';
import { DAY, dayOf, nextDay, plusMs } from '#kernel/instant';
import type { PersonId, RequestKey } from '#types/ids';
import type { Scores } from '#types/rating-shapes';
import { ESTATE_ITEMS, GRADES, type Grade } from '#types/ratings.labels';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import type { Territory } from '../community/community.public';
import { type Box, receiptOf, voterOf } from '../ratings/ballot/box.state';
import { count } from '../ratings/committee/committee.decide';
import type { Committee } from '../ratings/committee/committee.state';
import { type Estate, type EstateResult, noSums, type Sums } from '../ratings/estate/estate.state';
import { answer, check } from '../ratings/order/order.decide';
import type { Order } from '../ratings/order/order.state';
import type { Mark } from '../ratings/rating/mark.state';
import {
  counted,
  HANDED_IN,
  inventCommittee,
  inventEstate,
  inventMark,
  inventOrder,
  nextOrder,
  ORDERS,
  opened,
  REGISTERS,
} from '../ratings/ratings.demo';
import { countAt } from '../ratings/register/spans.state';
import { YOUAI } from './personas';
import { type Random, randomOf } from './random';
import {
  CHECK_WORDS,
  COMMITTEE,
  DONE_WORDS,
  FIRST_MEASURES,
  GOOD_ESTATE,
  GOOD_WORDS,
  JUDGED,
  POOR_ESTATE,
  POOR_WORDS,
  SECOND_MEASURES,
} from './words/ratings';

const HE = { personId: personIdOf('demo-staff-he'), name: '何静怡' };
const TANG = { personId: personIdOf('demo-lead-tang'), name: '唐振华' };
const SINCE = 400 * DAY;

type Told = { estate: Estate; marks: Mark[]; orders: Order[] };
type Story = {
  plot: typeof GOOD_ESTATE;
  words: readonly string[];
  /** The mean that people give, quarter by quarter. */
  means: readonly number[];
  now: Instant;
};

/** One to five, near the mean. */
const scoreAbout = (mean: number, random: Random): number =>
  Math.min(5, Math.max(1, Math.round(mean + random.next() * 2 - 1)));

const scoresAbout = (mean: number, random: Random): Scores =>
  Object.fromEntries(
    ESTATE_ITEMS.map((item) => {
      const isKnown = item === 'overall' || random.chance(0.8);
      return [item, isKnown ? scoreAbout(mean, random) : null];
    }),
  ) as Scores;

const sumOf = (marks: readonly Mark[]): Sums =>
  marks.reduce((sums, { scores }) => {
    const added = ESTATE_ITEMS.map((item) => {
      const score = scores[item];
      const { count: judged, sum } = sums[item];
      return [item, score === null ? sums[item] : { count: judged + 1, sum: sum + score }];
    });
    return Object.fromEntries(added) as Sums;
  }, noSums());

/** Households of invented people: none of them is somebody one can play. */
const ratedIn = (estate: Estate, { words, now }: Story, mean: number, households: number): Mark[] => {
  const { round, buildings } = estate;
  if (round === null || round.opensAt > now) return [];
  const random = randomOf(`${estate.name} ${round.quarter}`);
  const at = plusMs(round.opensAt, DAY);
  return Array.from({ length: households }, (_, n) =>
    inventMark(
      estate,
      {
        person: personIdOf(`demo rater ${estate.name} ${round.quarter} ${n}`),
        household: `${buildings[n % buildings.length]}/9-${101 + n}` as TerritoryId,
        scores: scoresAbout(mean, random),
        words: n % 11 === 0 ? (words[(n / 11) % words.length] ?? '') : '',
      },
      at > now ? now : at,
    ),
  );
};

/** Of an earlier quarter: answered within the week, looked at and closed. */
const closedOrder = (estate: Estate, result: EstateResult): Order => {
  const order = inventOrder(estate, result, orderIdOf(estate._id, result.quarter));
  const promised = answer(order, {
    ...{ by: HE, answeredBy: estate.manager.name, words: FIRST_MEASURES },
    doneBy: nextDay(dayOf(result.countedAt), 9),
    now: plusMs(result.countedAt, 2 * DAY),
  });
  const answered = nextOrder(order, promised);
  const seen = { by: TANG, words: DONE_WORDS, now: plusMs(result.countedAt, 12 * DAY) };
  return nextOrder(answered, check(answered, { outcome: 'closed', ...seen }));
};

/** Answered, sent back and answered again, as long ago as it takes; a new order waits for its answer. */
const orderAfter = (estate: Estate, result: EstateResult, now: Instant): Order => {
  const order = inventOrder(estate, result, orderIdOf(estate._id, result.quarter));
  if (plusMs(result.countedAt, 14 * DAY) > now) return order;
  const said = { by: HE, answeredBy: estate.manager.name };
  const promised = answer(order, {
    ...said,
    words: FIRST_MEASURES,
    doneBy: nextDay(dayOf(result.countedAt), 6),
    now: plusMs(result.countedAt, DAY),
  });
  const failed = check(nextOrder(order, promised), {
    by: TANG,
    outcome: 'again',
    words: CHECK_WORDS,
    now: plusMs(now, -3 * DAY),
  });
  const back = nextOrder(nextOrder(order, promised), failed);
  const day = nextDay(dayOf(now), 6);
  return nextOrder(
    back,
    answer(back, { ...said, words: SECOND_MEASURES, doneBy: day, now: plusMs(now, -DAY) }),
  );
};

/** Quarter after quarter until now, as the clock would have left it. */
const tellEstate = (story: Story, territories: readonly Territory[]): Told => {
  const { plot, means, now } = story;
  const inside = territories.filter(
    ({ level, parent }) => level === 'building' && plot.grids.some((grid) => parent === `${YOUAI}/${grid}`),
  );
  const households = inside.reduce((sum, place) => sum + place.households, 0);
  const base = { ...plot, by: HE.personId, community: YOUAI, label: '友爱街社区' };
  const start = { ...base, buildings: inside.map(({ _id }) => _id), households };
  let estate = inventEstate(start, plusMs(now, -SINCE));
  const lows: { before: Estate; result: EstateResult }[] = [];
  const marks: Mark[] = [];
  for (let quarter = 0; estate.round !== null && countAt(estate.round) <= now; quarter += 1) {
    const mean = means[Math.min(quarter, means.length - 1)] ?? 3;
    const rated = ratedIn(estate, story, mean, 60 + 7 * quarter);
    marks.push(...rated);
    const next = counted(estate, sumOf(rated));
    if (next.result.low) lows.push({ before: estate, result: next.result });
    estate = next.estate;
  }
  marks.push(...ratedIn(estate, story, means.at(-1) ?? 3, 24));
  const newest = estate.results.at(-1)?.quarter;
  const orders = lows.map(({ before, result }) =>
    result.quarter === newest ? orderAfter(before, result, now) : closedOrder(before, result),
  );
  return { estate, marks, orders };
};

const gradeOf = (judged: (typeof JUDGED)[number], random: Random): Grade => {
  const drawn = random.whole(1, 100);
  let upTo = 0;
  const place = judged.findIndex((share) => {
    upTo += share;
    return drawn <= upTo;
  });
  return GRADES[place] ?? 'unsure';
};

/** Each on the roll and in the sums. */
const filled = (box: Box, voters: readonly PersonId[]): Box => {
  const random = randomOf(`box ${box.year}`);
  const ballots = voters.map((person) => ({
    person,
    grades: box.members.map(({ id }, place) => ({
      memberId: id,
      grade: gradeOf(JUDGED[place] ?? [0, 0, 0, 0], random),
    })),
  }));
  const given = ballots.flatMap(({ grades }) => grades);
  const countOf = (id: string, grade: Grade) =>
    given.filter((each) => each.memberId === id && each.grade === grade).length;
  const countsOf = (id: string) =>
    Object.fromEntries(GRADES.map((grade) => [grade, countOf(id, grade)])) as Record<Grade, number>;
  return {
    ...box,
    rev: box.rev + ballots.length,
    cast: ballots.length,
    roll: Object.fromEntries(
      ballots.map(({ person, grades }) => [
        voterOf(box._id, person),
        receiptOf(`demo-${person}` as RequestKey, grades),
      ]),
    ),
    counts: Object.fromEntries(box.members.map(({ id }) => [id, countsOf(id)])),
  };
};

const voters = (year: number, many: number): PersonId[] =>
  Array.from({ length: many }, (_, n) => personIdOf(`demo voter ${year} ${n}`));

/** Last year's appraisal, and this year's as far as it has come. */
const tellCommittee = (households: number, now: Instant): { committee: Committee; boxes: Box[] } => {
  const base = { community: YOUAI, label: '友爱街社区', by: HE.personId, households, members: COMMITTEE };
  let committee = inventCommittee(base, plusMs(now, -SINCE));
  const boxes: Box[] = [];
  while (committee.round.opensAt <= now) {
    const { settings, year } = committee.round;
    const isOver = countAt(committee.round) <= now;
    const begun = opened(committee, committee.round.opensAt);
    const box = filled(begun.box, voters(year, isOver ? settings.minVoters + 46 : 31));
    boxes.push(box);
    committee = begun.committee;
    if (!isOver) break;
    const at = countAt(committee.round);
    const next = count(committee, { box, settings, now: at });
    committee = { ...next, rev: committee.rev + 1, outbox: [], wakeAt: null };
  }
  return { committee, boxes };
};

/** An estate that is doing well, one that has to mend its ways, and a committee in the month of its appraisal. */
export const demoRatings = (territories: readonly Territory[], now: Instant) => {
  const estates = [
    tellEstate({ plot: GOOD_ESTATE, words: GOOD_WORDS, means: [3.6, 3.8, 4.1, 4.2], now }, territories),
    tellEstate({ plot: POOR_ESTATE, words: POOR_WORDS, means: [3.4, 3.1, 2.9, 2.4], now }, territories),
  ];
  const households = territories.find(({ _id }) => _id === YOUAI)?.households ?? 0;
  const { committee, boxes } = tellCommittee(households, now);
  return {
    [REGISTERS]: [...estates.map(({ estate }) => estate), committee],
    [HANDED_IN]: [...estates.flatMap(({ marks }) => marks), ...boxes],
    [ORDERS]: estates.flatMap(({ orders }) => orders),
  };
};
