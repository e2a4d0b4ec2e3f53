import { DISCLOSURE_CLASSES, type DisclosureClass } from '#types/disclosure.labels';
import type { CalendarSlot, DisclosureRules } from '#types/disclosure-rights';
import type { ItemId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import type { Day, Instant } from '#types/time';
import { dueOn, hasEnded, lastPeriods, periodOf } from './periods.state';

/** What one month or quarter of a class has to be found under; one item accounts for it. */
export const slotOf = (community: TerritoryId, one: DisclosureClass, period: string): string =>
  `${community}|${one}|${period}`;

const BACK = { monthly: 3, quarterly: 2 };

type Owed = { class: DisclosureClass; period: string; dueOn: Day };

/** What a community owed lately and owes next; what is disclosed at once has no day in a calendar. */
const owedBy = (rules: DisclosureRules, today: Day): Owed[] =>
  DISCLOSURE_CLASSES.flatMap((one) => {
    const rhythm = rules.rhythms[one];
    if (rhythm === 'at_once') return [];
    return lastPeriods(today, rhythm, BACK[rhythm]).map((period) => ({
      class: one,
      period,
      dueOn: dueOn(period, rules.graceDays),
    }));
  });

/** Every slot that any rhythm could ask for, so that the items can be read beside the rules and not after them. */
export const possibleSlots = (community: TerritoryId, today: Day): string[] =>
  DISCLOSURE_CLASSES.flatMap((one) =>
    (['monthly', 'quarterly'] as const).flatMap((rhythm) =>
      lastPeriods(today, rhythm, BACK[rhythm]).map((period) => slotOf(community, one, period)),
    ),
  );

const stateOf = ({ period, dueOn: due }: Owed, done: boolean, today: Day): CalendarSlot['state'] => {
  if (done) return 'done';
  if (today > due) return 'overdue';
  return hasEnded(period, today) ? 'due' : 'coming';
};

const URGENCY: readonly CalendarSlot['state'][] = ['overdue', 'due', 'coming', 'done'];

const byUrgency = (a: CalendarSlot, b: CalendarSlot): number =>
  URGENCY.indexOf(a.state) - URGENCY.indexOf(b.state) || a.dueOn.localeCompare(b.dueOn);

type Holder = { _id: ItemId; slot: string; publishedAt: Instant | null };

/** @param items those that hold a slot of this community, published or not */
export const calendarOf = (
  community: TerritoryId,
  rules: DisclosureRules,
  items: readonly Holder[],
  today: Day,
): CalendarSlot[] => {
  const holder = new Map(items.map((item) => [item.slot, item]));
  return owedBy(rules, today)
    .map((owed) => {
      const item = holder.get(slotOf(community, owed.class, owed.period));
      const isDone = item !== undefined && item.publishedAt !== null;
      return {
        ...owed,
        itemId: isDone ? item._id : null,
        begun: item !== undefined && !isDone,
        state: stateOf(owed, isDone, today),
      };
    })
    .sort(byUrgency);
};

/** Whether an item of this class may account for this period today; nobody accounts for a period to come. */
export const periodFits = (
  rules: DisclosureRules,
  one: DisclosureClass,
  period: string | null,
  today: Day,
): boolean => {
  const rhythm = rules.rhythms[one];
  if (rhythm === 'at_once' || period === null) return rhythm === 'at_once' && period === null;
  return period.includes('Q') === (rhythm === 'quarterly') && period <= periodOf(today, rhythm);
};
