import type { EstateDetail, EstateResultView, EstateSummary } from '#types/rating-shapes';
import { ESTATE_ITEMS } from '#types/ratings.labels';
import type { Instant } from '#types/time';
import type { Mark } from '../rating/mark.state';
import { isOpen } from '../register/spans.state';
import { type Estate, type EstateResult, meanOf, type Sums } from './estate.state';

/** A year and a half. */
const SHOWN = 6;

/** Below the minimum nothing is said but that: from a few numbers a few people could be guessed. */
const resultOf = ({ quarter, outcome, raters, sums, low, orderId }: EstateResult): EstateResultView => {
  const isPublished = outcome === 'published';
  return {
    quarter,
    outcome,
    raters: isPublished ? raters : null,
    overall: isPublished ? meanOf(sums.overall) : null,
    low,
    orderId,
  };
};

const roundOf = ({ round }: Pick<Estate, 'round'>, now: Instant): EstateSummary['round'] =>
  round && {
    quarter: round.quarter,
    opensAt: round.opensAt,
    closesAt: round.closesAt,
    open: isOpen(round, now),
  };

type Listed = Pick<
  Estate,
  '_id' | 'name' | 'company' | 'manager' | 'active' | 'buildings' | 'households' | 'round' | 'results'
>;
type Handed = Pick<Mark, 'estate' | 'quarter'> | null;

export const summaryOf = (estate: Listed, mark: Handed, now: Instant): EstateSummary => ({
  id: estate._id,
  name: estate.name,
  company: estate.company,
  manager: estate.manager,
  households: estate.households,
  active: estate.active,
  buildings: [...estate.buildings],
  round: roundOf(estate, now),
  results: estate.results.slice(-SHOWN).reverse().map(resultOf),
  handedIn: mark !== null && mark.estate === estate._id && mark.quarter === estate.round?.quarter,
});

export const meansOf = (sums: Sums) => ESTATE_ITEMS.map((item) => ({ item, mean: meanOf(sums[item]) }));

const lastItems = ({ results }: Pick<Estate, 'results'>): EstateDetail['items'] => {
  const last = results.filter(({ outcome }) => outcome === 'published').at(-1);
  return last ? meansOf(last.sums) : [];
};

export const detailOf = (estate: Estate, mark: Mark | null, now: Instant): EstateDetail => {
  const summary = summaryOf(estate, mark, now);
  const { minRaters, lowHundredths, lowItemHundredths, source } = estate.round?.settings ?? estate.settings;
  return {
    ...summary,
    community: estate.within,
    label: estate.label,
    rules: { minRaters, lowLine: lowHundredths / 100, itemLine: lowItemHundredths / 100, source },
    items: lastItems(estate),
    mine: mark && summary.handedIn ? { scores: mark.scores, words: mark.words, at: mark.at } : null,
  };
};
