import './activities.scss';
import { useState } from 'react';
import { usePages } from '../shared/load/use-pages';
import { FollowStrip, NoCommunity } from '../shared/place/follow-strip';
import { useCommunity } from '../shared/place/followed.store';
import { useElder } from '../shared/session/use-elder';
import { useSession } from '../shared/session/use-session';
import { Faces } from '../shared/ui/frame/faces';
import { PageList } from '../shared/ui/frame/page-list';
import { Screen } from '../shared/ui/frame/screen';
import { Segmented } from '../shared/ui/input/segmented';
import { listActivities } from './activities.client';
import { whereAmI } from './device/where';
import { CalendarView } from './list/calendar-view';
import { DayList } from './list/day-list';
import { MenuTiles } from './list/menu-tiles';
import { NearView } from './list/near-view';

const EMPTY = {
  icon: 'people',
  title: '近期还没有活动',
  words: '社区和志愿队发布活动后，会出现在这里。',
} as const;

type View = 'list' | 'calendar' | 'near';
const VIEWS: readonly { value: View; title: string }[] = [
  { value: 'list', title: '近期活动' },
  { value: 'calendar', title: '日历' },
  ...(whereAmI ? [{ value: 'near' as const, title: '离我近' }] : []),
];

function ListView({ within }: { within: string }) {
  const list = usePages(`activities.list:${within}`, (cursor) => listActivities(within, null, cursor));
  return (
    <PageList list={list} empty={EMPTY}>
      {(items) => <DayList activities={items} none={EMPTY.title} />}
    </PageList>
  );
}

function Activities({ community }: { community: string }) {
  const { elder } = useElder();
  const [chosen, setChosen] = useState<View>('list');
  // Seven columns are too narrow for large letters and fingers: the list says the day in every row.
  const views = elder ? VIEWS.filter(({ value }) => value !== 'calendar') : VIEWS;
  const view = views.some(({ value }) => value === chosen) ? chosen : 'list';
  return (
    <>
      {views.length > 1 && <Segmented options={views} value={view} onChange={setChosen} label="看法" />}
      {view === 'list' && <ListView within={community} />}
      {view === 'calendar' && <CalendarView within={community} />}
      {view === 'near' && <NearView within={community} />}
    </>
  );
}

/** What volunteers do in the reader's community, and the ways to everything about it. */
export function ActivitiesScreen() {
  const session = useSession();
  const community = useCommunity(session.me);
  if (community !== null)
    return (
      <Screen>
        {session.me && <FollowStrip me={session.me} />}
        <MenuTiles />
        <Activities key={community} community={community} />
      </Screen>
    );
  return (
    <Screen>
      <Faces load={session} skeleton="list">
        {() => <NoCommunity words="选好就能看到它的志愿服务活动；登记住处以后，会直接打开您的社区。" />}
      </Faces>
    </Screen>
  );
}
