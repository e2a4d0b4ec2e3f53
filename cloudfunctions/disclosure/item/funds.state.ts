import { FUNDS, type Fund } from '#types/disclosure.labels';
import type { Amount, FundCheck } from '#types/disclosure-item';
import type { DisclosureRules } from '#types/disclosure-rights';

const FEN = 100;

export const totalsOf = (amounts: readonly Amount[]): { income: number; spending: number } => {
  const sum = (direction: Amount['direction']) =>
    amounts.filter((amount) => amount.direction === direction).reduce((total, { fen }) => total + fen, 0);
  return { income: sum('income'), spending: sum('spending') };
};

/** The least a year, in fen: 办公经费 by households and never below a floor; 群众工作专项经费 a fixed sum. */
const leastOf = (fund: Fund, { funds }: DisclosureRules, households: number): number => {
  const yuan =
    fund === 'outreach'
      ? funds.outreachLeast
      : Math.max(funds.officeLeast, (households / 1000) * funds.officePerThousandHouseholds);
  return Math.round(yuan * FEN);
};

/** Holds what an item states as given for a year against the least; a fund that it does not name is not checked. */
export const checkFunds = (
  amounts: readonly Amount[],
  rules: DisclosureRules,
  households: number,
): FundCheck[] =>
  FUNDS.flatMap((fund) => {
    const given = amounts.filter((amount) => amount.fund === fund && amount.direction === 'income');
    if (given.length === 0) return [];
    const statedFen = given.reduce((total, { fen }) => total + fen, 0);
    const leastFen = leastOf(fund, rules, households);
    return [{ fund, statedFen, leastFen, met: statedFen >= leastFen, source: rules.source }];
  });
