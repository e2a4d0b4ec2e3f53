import type { OrderDetail } from '#types/rating-desk';
import type { EstateResultView, EstateSummary } from '#types/rating-shapes';
import {
  ESTATE_ITEM_LABELS,
  type EstateItem,
  MAX_SCORE,
  type OrderStatus,
  quarterLabel,
  type Standing,
} from '#types/ratings.labels';
import type { Role } from '#types/roles';
import { dayText } from '../shared/format/dates';
import type { Me } from '../shared/session/session';
import type { Mark, Tone } from '../shared/ui/tone';

/** `4.2`, with one digit as people read it. */
export const scoreText = (mean: number | null): string => (mean === null ? '—' : mean.toFixed(1));

type Lines = { lowLine: number; itemLine: number };

/** Below the line that opens a rectification: one for the overall score, one for each item. */
export const isLow = (item: EstateItem, mean: number | null, { lowLine, itemLine }: Lines): boolean =>
  mean !== null && mean < (item === 'overall' ? lowLine : itemLine);

/** Worth a warm colour: below what the overall score must reach, which is said beside it in figures. */
export const isWeak = (mean: number | null, { lowLine }: Pick<Lines, 'lowLine'>): boolean =>
  mean !== null && mean < lowLine;

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

/** Never red: who is not content has done nothing wrong. */
export const scoreTone = (score: number): Tone => {
  if (score <= 2) return 'warn';
  return score === 3 ? 'info' : 'pri';
};

/** What has to happen by the day that an order names. */
export const LIMITS: Record<OrderStatus, string> = {
  issued: '答复期限',
  answered: '核查期限',
  escalated: '督办期限',
  closed: '期限',
};

/** `总体 2.96 分，低于 3 分`, or the items that were too low by themselves; with all digits, or 2.96 would read as 3.0. */
export const whyText = (order: Lines & Pick<OrderDetail, 'mean' | 'items'>): string => {
  if (order.mean < order.lowLine) return `总体 ${order.mean} 分，低于 ${order.lowLine} 分`;
  const low = order.items
    .filter(({ item, mean }) => isLow(item, mean, order))
    .map(({ item, mean }) => `${ESTATE_ITEM_LABELS[item]} ${mean} 分`);
  return `${low.join('、')}，低于 ${order.itemLine} 分`;
};

const STANDS_FOR_OTHERS: readonly Role[] = ['building_lead', 'supervisor'];
const isIn = (territory: string, community: string): boolean => territory.startsWith(`${community}/`);

/** Whether somebody may judge a committee, or could once their residence is confirmed; the server decides again. */
export const standingIn = (
  me: Pick<Me, 'residence' | 'memberships'> | null,
  { community, standing }: { community: string; standing: Standing },
): 'yes' | 'unconfirmed' | 'no' => {
  if (standing === 'representatives') {
    const stands = me?.memberships.some(
      ({ role, territory }) =>
        STANDS_FOR_OTHERS.includes(role) && (territory === community || isIn(territory, community)),
    );
    return stands ? 'yes' : 'no';
  }
  const residence = me?.residence ?? null;
  if (residence === null || !isIn(residence.household, community)) return 'no';
  return isConfirmed(residence) ? 'yes' : 'unconfirmed';
};
