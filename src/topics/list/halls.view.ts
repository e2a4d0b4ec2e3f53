import type { OpenRounds } from '#types/rating-shapes';
import { dayText } from '../../shared/format/dates';

/** `正在评：物业服务到12月15日，居委会到11月30日`; empty where nothing is open. */
export const roundsText = (rounds: OpenRounds | null, now: number): string => {
  const open = [
    rounds?.estates && `物业服务到${dayText(rounds.estates, now)}`,
    rounds?.committee && `居委会到${dayText(rounds.committee, now)}`,
  ].filter(Boolean);
  return open.length === 0 ? '' : `正在评：${open.join('，')}`;
};
