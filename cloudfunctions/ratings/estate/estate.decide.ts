import { orderIdOf } from '#kernel/ids';
import { queueMessages } from '#kernel/outbox';
import { done, type Result, refuse } from '#kernel/result';
import { isWithin, levelOf } from '#kernel/territory';
import type { PersonId } from '#types/ids';
import { ESTATE_ITEMS, quarterLabel } from '#types/ratings.labels';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import type { EstateSettings } from '../ratings.settings.state';
import { tellResult } from '../register/register.messages';
import { withEntry, withWake } from '../register/register.state';
import { nextQuarter } from '../register/spans.state';
import { type Estate, type EstateResult, indexedEstate, meanOf, type Sum, type Sums } from './estate.state';

export type EstateInput = Pick<
  Estate,
  'name' | 'company' | 'manager' | 'buildings' | 'households' | 'active'
>;
type Kept = { input: EstateInput; by: PersonId; now: Instant };

const areInside = (buildings: readonly TerritoryId[], community: TerritoryId): boolean =>
  buildings.every((building) => levelOf(building) === 'building' && isWithin(building, community));

const planned = (estate: Estate, now: Instant): Estate =>
  indexedEstate({
    ...estate,
    round: estate.active
      ? {
          ...nextQuarter(estate.settings, now, estate.results.at(-1)?.quarter ?? null),
          settings: estate.settings,
        }
      : null,
  });

/** A new estate: its first round is the one that is open, or comes next. */
export const enter = (
  base: Pick<Estate, '_id' | 'within' | 'label' | 'calendar' | 'settings'>,
  { input, by, now }: Kept,
): Result<Estate, 'PLACE_UNKNOWN'> => {
  if (!areInside(input.buildings, base.within)) return refuse('PLACE_UNKNOWN');
  const blank = { rev: 1, keys: [], claims: [], choreAt: null, wakeAt: null, outbox: [], timeline: [] };
  const estate: Estate = { kind: 'estate', ...blank, ...base, ...input, round: null, results: [] };
  return done(withEntry(planned(estate, now), 'kept', { by, now, words: input.company }));
};

/** Corrected: a round that runs goes on; who left the register is rated no more, and its results stay. */
export const correct = (estate: Estate, { input, by, now }: Kept): Result<Estate, 'PLACE_UNKNOWN'> => {
  if (!areInside(input.buildings, estate.within)) return refuse('PLACE_UNKNOWN');
  const next: Estate = { ...estate, ...input };
  const stays = next.active && next.round !== null;
  return done(
    withEntry(stays ? indexedEstate(next) : planned(next, now), 'kept', { by, now, words: input.company }),
  );
};

const isBelow = ({ count, sum }: Sum, hundredths: number): boolean =>
  count > 0 && sum * 100 < hundredths * count;

/** Below its line is the overall score, or an item that as many judged as a result needs. */
const isLow = (sums: Sums, { lowHundredths, lowItemHundredths, minRaters }: EstateSettings): boolean =>
  isBelow(sums.overall, lowHundredths) ||
  ESTATE_ITEMS.some(
    (item) => item !== 'overall' && sums[item].count >= minRaters && isBelow(sums[item], lowItemHundredths),
  );

const resultOf = (estate: Estate, sums: Sums, now: Instant): EstateResult | null => {
  if (estate.round === null) return null;
  const { quarter, settings } = estate.round;
  const raters = sums.overall.count;
  const isEnough = raters >= settings.minRaters;
  const low = isEnough && isLow(sums, settings);
  return {
    quarter,
    outcome: isEnough ? 'published' : 'insufficient',
    raters,
    sums,
    low,
    orderId: low ? orderIdOf(estate._id, quarter) : null,
    settings,
    countedAt: now,
  };
};

const wordsOf = ({ outcome, raters, sums, low }: EstateResult): string =>
  outcome === 'insufficient'
    ? '参评户数不足，不公布得分'
    : `${raters}户参评，总体${meanOf(sums.overall)}分${low ? '，已开整改单' : ''}`;

/** Quarters that the register shows; each one's line stays in its story for good. */
const KEPT = 12;

/** The round is over: its sums are its result, and the next round is planned. @param settings in force by now */
export const count = (
  estate: Estate,
  { sums, settings, now }: { sums: Sums; settings: EstateSettings; now: Instant },
): { estate: Estate; result: EstateResult } | null => {
  const result = resultOf(estate, sums, now);
  if (result === null) return null;
  const words = wordsOf(result);
  const counted: Estate = { ...estate, settings, results: [...estate.results, result].slice(-KEPT) };
  const told = withEntry(planned(counted, now), 'counted', {
    by: null,
    now,
    words: `${result.quarter} ${words}`,
  });
  const draft = tellResult(estate, `${estate.name}${quarterLabel(result.quarter)}物业评价`, words, now);
  return { estate: withWake({ ...told, outbox: queueMessages(estate, draft, now) }), result };
};
