import type { CalendarSlot } from '#types/disclosure-rights';
import { needsPeriod, periodOptions, problemsOf } from './form.rules';
import { EMPTY_FORM } from './form.types';

const asks = { period: true, note: true };

it('names every field that is missing', () => {
  expect(Object.keys(problemsOf(EMPTY_FORM, asks)).sort()).toEqual([
    'class',
    'note',
    'period',
    'title',
    'words',
  ]);
});

it('lets a whole form pass', () => {
  const whole = {
    ...EMPTY_FORM,
    class: 'funds' as const,
    period: '2026-10',
    title: '收支',
    words: '如下',
    note: '改',
  };
  expect(problemsOf(whole, asks)).toEqual({});
});

it('offers only periods of that class that nobody accounted for', () => {
  const slot = (over: Partial<CalendarSlot>) =>
    ({
      class: 'funds',
      period: '2026-10',
      dueOn: '2026-11-10',
      state: 'due',
      itemId: null,
      ...over,
    }) as CalendarSlot;
  const slots = [slot({}), slot({ period: '2026-09', itemId: 'd_x' as never }), slot({ class: 'relief' })];
  expect(periodOptions('funds', slots)).toEqual([{ value: '2026-10', title: '2026年10月' }]);
});

it('asks for no period before it knows the rules', () => {
  expect(needsPeriod('funds', null)).toBe(false);
});
