import { dayOf, endOfDay, epochOf, HOUR, minuteOf, plusMs, startOfDay } from '#kernel/instant';
import { thing } from '#kernel/message-fields';
import { type MessageDraft, queueMessages, withNextAttempt } from '#kernel/outbox';
import { parentOf } from '#kernel/territory';
import { DISCLOSURE_CLASS_LABELS, periodLabel } from '#types/disclosure.labels';
import type { CalendarSlot } from '#types/disclosure-rights';
import type { Role } from '#types/roles';
import type { TerritoryId } from '#types/territory';
import type { Day, Instant } from '#types/time';
import type { ReminderDocument } from './reminder.state';

const DAY = 24 * HOUR;

/** Nobody's phone rings at night for a calendar: the day's round begins when offices open, and ends before the evening. */
const OPENS = 9 * HOUR;
const CLOSES = 20 * HOUR;

export const isRemindingTime = (now: Instant): boolean => {
  const midnight = startOfDay(dayOf(now));
  return now >= plusMs(midnight, OPENS) && now < plusMs(midnight, CLOSES);
};

const daysBetween = (from: Day, until: Day): number =>
  Math.round((epochOf(endOfDay(until)) - epochOf(endOfDay(from))) / DAY);

/** Three days ahead, on the last day, on the day after it, and then weekly: enough to act, too little to be muted. */
const AHEAD = [3, 0];
const WEEK = 7;

/** The last day is passed by so many: the street is told, too. */
const STREET_AFTER = 8;

const isWorthSaying = ({ state, dueOn }: CalendarSlot, today: Day): boolean => {
  const left = daysBetween(today, dueOn);
  if (state === 'due') return AHEAD.includes(left);
  return state === 'overdue' && (-left - 1) % WEEK === 0;
};

const wordsOf = ([first, ...more]: readonly CalendarSlot[]): string => {
  if (!first) return '';
  const what = `${periodLabel(first.period)}${DISCLOSURE_CLASS_LABELS[first.class]}`;
  return more.length === 0 ? what : `${what}等${more.length + 1}项`;
};

type Office = { role: Role; territory: TerritoryId };

/** A community has a desk with its calendar; whoever stands above several opens the board of this one. */
const pageFor = ({ territory }: Office, community: TerritoryId): string =>
  territory === community
    ? 'disclosure/pages/desk/index'
    : `disclosure/pages/board/index?community=${encodeURIComponent(community)}`;

const messageTo = (
  to: Office,
  community: TerritoryId,
  slots: readonly CalendarSlot[],
  label: string,
): MessageDraft => ({
  template: 'request.task',
  to,
  page: pageFor(to, community),
  fields: {
    character_string1: community.replaceAll('/', '-'),
    thing2: '居务公开',
    thing3: thing(label),
    time4: minuteOf(endOfDay(slots[0]?.dueOn ?? '')),
    thing5: thing(wordsOf(slots)),
  },
});

/** What a community has to be reminded of today, in one message; `null`: nothing. The most urgent is named. */
export const remind = (
  { community, label, slots }: { community: TerritoryId; label: string; slots: readonly CalendarSlot[] },
  today: Day,
  now: Instant,
): ReminderDocument | null => {
  const said = slots.filter((slot) => isWorthSaying(slot, today));
  if (said.length === 0) return null;
  const late = said.filter(({ dueOn }) => daysBetween(dueOn, today) >= STREET_AFTER);
  const street = parentOf(community);
  const drafts = [
    messageTo({ role: 'community_lead', territory: community }, community, said, label),
    ...(late.length > 0 && street !== null
      ? [messageTo({ role: 'street_coordinator', territory: street }, community, late, label)]
      : []),
  ];
  const empty: ReminderDocument = {
    _id: `${community}|${today}`,
    rev: 0,
    keys: [],
    community,
    day: today,
    outbox: [],
    wakeAt: null,
  };
  return { ...withNextAttempt({ ...empty, outbox: queueMessages(empty, drafts, now) }), rev: 1 };
};
