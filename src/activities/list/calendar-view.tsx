import { useState } from 'react';
import { dayKey, dayText } from '../../shared/format/dates';
import { useLoad } from '../../shared/load/use-load';
import { Faces } from '../../shared/ui/frame/faces';
import { listActivities } from '../activities.client';
import { Calendar } from './calendar';
import { DayList } from './day-list';

/** Five weeks of a community are fewer than this; what lies further away stands on the list. */
const MOST = 50;

/** What is on, by day. */
export function CalendarView({ within }: { within: string }) {
  const now = Date.now();
  const today = dayKey(now);
  const [day, setDay] = useState(today);
  const load = useLoad(`activities.weeks:${within}`, () => listActivities(within, null, null, MOST));
  return (
    <Faces load={load} skeleton="list">
      {({ items }) => (
        <>
          <Calendar today={today} activities={items} value={day} onChange={setDay} />
          <DayList
            activities={items.filter(({ startsAt }) => dayKey(startsAt) === day)}
            none={`${dayText(`${day}T00:00:00+08:00`, now)}没有活动`}
          />
        </>
      )}
    </Faces>
  );
}
