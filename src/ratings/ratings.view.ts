import type { EstateResultView, EstateSummary } from '#types/rating-shapes';
import { MAX_SCORE, type OrderStatus, quarterLabel } from '#types/ratings.labels';
import { dayText } from '../shared/format/dates';
import type { Me } from '../shared/session/session';
import type { Mark } from '../shared/ui/tone';

/** `4.2`, with one digit as people read it. */
export const scoreText = (mean: number | null): string => (mean === null ? '—' : mean.toFixed(1));

/** The share of a bar, in hundredths. */
export const barOf = (mean: number | null): number =>
  mean === null ? 0 : Math.round((mean * 100) / MAX_SCORE);

/** `2026年3季度`, short enough to stand beside a bar. */
export const shortQuarter = (quarter: string): string => quarterLabel(quarter).replace('第', '');

export const spanText = ({ opensAt, closesAt }: { opensAt: string; closesAt: string }, now: number): string =>
  `${dayText(opensAt, now)} 至 ${dayText(closesAt, now)}`;

type Residence = NonNullable<Me['residence']>;

/** Whether somebody lives in one of its buildings; the server decides again. */
export const livesIn = (
  { buildings }: Pick<EstateSummary, 'buildings'>,
  residence: Me['residence'],
): boolean =>
  residence !== null && buildings.some((building) => residence.household.startsWith(`${building}/`));

export const isConfirmed = (residence: Me['residence']): residence is Residence => residence?.level === 'L2';

/** What one can do with it now, in one mark. */
export const estateMark = ({ round, handedIn }: Pick<EstateSummary, 'round' | 'handedIn'>): Mark => {
  if (!round?.open) return { icon: 'clock', tone: 'mute', words: '未到评价时间' };
  return handedIn
    ? { icon: 'done', tone: 'pri', words: '您家已评' }
    : { icon: 'star', tone: 'info', words: '正在评价' };
};

/** `2026年第3季度：3.8 分，88 户参评` */
export const resultText = ({ quarter, outcome, overall, raters }: EstateResultView): string =>
  outcome === 'published'
    ? `${quarterLabel(quarter)}：${scoreText(overall)} 分，${raters} 户参评`
    : `${quarterLabel(quarter)}：参评户数不足，不公布得分`;

const ORDER_LOOKS: Record<OrderStatus, Omit<Mark, 'words'>> = {
  issued: { icon: 'warn', tone: 'warn' },
  answered: { icon: 'clock', tone: 'info' },
  escalated: { icon: 'top', tone: 'bad' },
  closed: { icon: 'done', tone: 'pri' },
};
export const orderLook = (status: OrderStatus): Omit<Mark, 'words'> => ORDER_LOOKS[status];
