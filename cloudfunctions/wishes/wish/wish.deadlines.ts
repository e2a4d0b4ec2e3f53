import { calendarOf } from '#kernel/calendar';
import { startDeadline } from '#kernel/deadline';
import { DAY, dayOf, endOfDay, epochOf, instantOf, nextDay, plusMs } from '#kernel/instant';
import type { Day, Instant } from '#types/time';
import type { OfficeSource } from '#types/wishes.labels';
import type { Wish, WishState } from './wish.state';

type Timed = Pick<Wish, 'settings' | 'calendar'>;

const workdaysFrom = ({ calendar }: Timed, workingDays: number, now: Instant): Instant =>
  startDeadline({ workingDays, source: 'setting' }, now, calendarOf(calendar)).dueAt;

export const verifyUntil = (wish: Timed, now: Instant): Instant =>
  workdaysFrom(wish, wish.settings.verifyDays, now);

export const sourceUntil = (wish: Timed, source: OfficeSource, now: Instant): Instant =>
  workdaysFrom(wish, source === 'government' ? wish.settings.governmentDays : wish.settings.societyDays, now);

/** Natural days, usable up to the end of the last one. */
const daysFrom = (now: Instant, days: number): Instant => endOfDay(nextDay(dayOf(now), days));
export const claimUntil = ({ settings }: Timed, now: Instant): Instant => daysFrom(now, settings.claimDays);
export const confirmUntil = ({ settings }: Timed, now: Instant): Instant =>
  daysFrom(now, settings.confirmDays);

/** Of use up to the end of its day. */
export const expiresAt = ({ needBy }: { needBy: Day }): Instant => endOfDay(needBy);

/** A reminder goes halfway, so that there is time left to do what it reminds of. */
export const halfway = ({ since, until }: { since: Instant; until: Instant }): Instant =>
  instantOf(Math.floor((epochOf(since) + epochOf(until)) / 2));

/** Until when phone and door are kept once it is over. */
export const keptUntil = ({ state, settings }: Pick<Wish, 'state' | 'settings'>): Instant =>
  plusMs(state.since, settings.keepDays * DAY);

const after = (instant: Instant): Instant => plusMs(instant, 1);
const reminding = (state: WishState): Instant[] =>
  (state.status === 'claimed' || state.status === 'finished') && !state.reminded ? [halfway(state)] : [];

/** Instants at which a wish changes by itself, apart from its messages. */
export const timersOf = (wish: Wish): Instant[] => {
  const { state } = wish;
  switch (state.status) {
    case 'submitted':
      return [...(state.reminded ? [] : [after(state.until)]), after(expiresAt(wish))];
    case 'asking':
      return [after(state.until), after(expiresAt(wish))];
    case 'open':
      return [after(expiresAt(wish))];
    case 'claimed':
    case 'finished':
      return [...reminding(state), after(state.until)];
    case 'disputed':
      return [];
    default:
      return wish.sealedAddress === null ? [] : [after(keptUntil(wish))];
  }
};
