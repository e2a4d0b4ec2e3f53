import type { Amount } from '#types/disclosure-item';

export const totalsOf = (amounts: readonly Pick<Amount, 'direction' | 'fen'>[]) => {
  const sum = (direction: Amount['direction']) =>
    amounts.filter((amount) => amount.direction === direction).reduce((total, { fen }) => total + fen, 0);
  return { income: sum('income'), spending: sum('spending') };
};
