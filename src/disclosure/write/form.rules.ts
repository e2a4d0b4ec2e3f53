import { DISCLOSURE_CLASS_LABELS, DISCLOSURE_CLASSES, periodLabel } from '#types/disclosure.labels';
import type { ItemWork } from '#types/disclosure-item';
import type { CalendarSlot, DisclosureRules } from '#types/disclosure-rights';
import { problemOf, textOf } from './amount.rules';
import { EMPTY_FORM, type Form } from './form.types';

export const CLASS_OPTIONS = DISCLOSURE_CLASSES.map((value) => ({
  value,
  title: DISCLOSURE_CLASS_LABELS[value],
}));

/** The months or quarters of this class that nobody has accounted for; none for what is disclosed at once. */
export const periodOptions = (one: Form['class'], slots: readonly CalendarSlot[]) =>
  slots
    .filter((slot) => slot.class === one && slot.itemId === null && !slot.begun)
    .map(({ period }) => ({ value: period, title: periodLabel(period) }));

export const needsPeriod = (one: Form['class'], rules: DisclosureRules | null): boolean =>
  one !== null && rules !== null && rules.rhythms[one] !== 'at_once';

export type Problems = Partial<Record<'class' | 'period' | 'title' | 'words' | 'amounts' | 'note', string>>;

/** What is still missing, at the field that misses it. */
export const problemsOf = (form: Form, asks: { period: boolean; note: boolean }): Problems => ({
  ...(form.class === null && { class: '请选择类别' }),
  ...(asks.period && form.period === null && { period: '请选择所属时段' }),
  ...(form.title.trim() === '' && { title: '请写标题' }),
  ...(form.words.trim() === '' && { words: '请写公开的内容' }),
  ...(form.amounts.some((line) => problemOf(line) !== null) && { amounts: '有金额没有填完整' }),
  ...(asks.note && form.note.trim() === '' && { note: '请说明更正了什么' }),
});

/** The form of what is there: a draft to go on with, or what is published to be corrected. */
export const formOf = (work: ItemWork): Form => {
  const content = work.next ?? work.content;
  return {
    ...EMPTY_FORM,
    class: work.class,
    period: work.period,
    title: content?.title ?? '',
    words: content?.words ?? '',
    amounts: (content?.amounts ?? []).map(textOf),
    kept: content?.photos ?? [],
    note: work.next?.note ?? '',
  };
};
