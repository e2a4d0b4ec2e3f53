import { dayOf } from '#kernel/instant';
import { publicQuery } from '#platform/operation';
import { loadPlace } from '../../community/community.public';
import { rulesOf } from '../disclosure.rules.state';
import { findSlots } from '../disclosure.store';
import { calendarOf, possibleSlots } from './calendar.state';

export const readCalendar = publicQuery('disclosure.calendar', {
  load: async ({ ports, input: { community }, now }) => {
    const [place, items] = await Promise.all([
      loadPlace(ports, community),
      findSlots(ports, possibleSlots(community, dayOf(now))),
    ]);
    return place && { place, items };
  },
  answer: ({ place, items }, { input, now }) => {
    const rules = rulesOf(place.path.map(({ settings }) => settings.disclosure ?? {}));
    const published = items.filter(({ publishedAt }) => publishedAt !== null);
    const done = new Map(published.map(({ slot, _id }) => [slot, _id]));
    return { rules, slots: calendarOf(input.community, rules, done, dayOf(now)) };
  },
});
