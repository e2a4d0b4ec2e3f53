import {
  DISCLOSURE_CLASS_LABELS,
  DISCLOSURE_CLASSES,
  type DisclosureClass,
  periodLabel,
} from '#types/disclosure.labels';
import type { ItemSummary } from '#types/disclosure-item';
import type { CalendarSlot } from '#types/disclosure-rights';
import { dayText } from '../../shared/format/dates';

export type Filter = DisclosureClass | 'all';
export const FILTERS: readonly { value: Filter; title: string }[] = [
  { value: 'all', title: '全部' },
  ...DISCLOSURE_CLASSES.map((value) => ({ value, title: DISCLOSURE_CLASS_LABELS[value] })),
];

export const classAndPeriod = ({ class: one, period }: Pick<ItemSummary, 'class' | 'period'>): string =>
  [DISCLOSURE_CLASS_LABELS[one], period && periodLabel(period)].filter(Boolean).join(' · ');

export const publishedText = ({ publishedAt, correctedAt }: ItemSummary, now: number): string => {
  if (publishedAt === null) return '';
  return correctedAt === null
    ? `${dayText(publishedAt, now)}公开`
    : `${dayText(publishedAt, now)}公开，${dayText(correctedAt, now)}更正`;
};

/** How a community keeps its calendar, in one sentence. */
export const calendarWords = (slots: readonly CalendarSlot[]): string => {
  const late = slots.filter(({ state }) => state === 'overdue').length;
  const due = slots.filter(({ state }) => state === 'due').length;
  if (late > 0) return `有 ${late} 项逾期未公开`;
  return due > 0 ? `有 ${due} 项待公开` : '都已按时公开';
};

/** What became of an item since it was disclosed. */
export const changeMark = ({ status, correctedAt }: ItemSummary) => {
  if (status === 'withdrawn') return { tone: 'warn', icon: 'close', words: '已撤回' } as const;
  return correctedAt === null ? null : ({ tone: 'info', icon: 'edit', words: '有更正' } as const);
};
