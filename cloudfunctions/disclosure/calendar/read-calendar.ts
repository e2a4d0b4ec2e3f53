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
    return { rules, slots: calendarOf(input.community, rules, items, dayOf(now)) };
  },
});
