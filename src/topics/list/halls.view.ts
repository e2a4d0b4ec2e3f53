import type { OpenRounds } from '#types/rating-shapes';
import { dayText } from '../../shared/format/dates';

/** `物业服务评价到12月16日、居委会民主评议到11月30日`; empty where nothing is open. */
export const roundsText = (rounds: OpenRounds | null, now: number): string =>
  [
    rounds?.estates && `物业服务评价到${dayText(rounds.estates, now)}`,
    rounds?.committee && `居委会民主评议到${dayText(rounds.committee, now)}`,
  ]
    .filter(Boolean)
    .join('，');
