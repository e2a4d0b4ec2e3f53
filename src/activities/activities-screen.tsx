import './activities.scss';
import { goTo } from '../shared/api/navigate';
import { usePages } from '../shared/load/use-pages';
import { FollowStrip, NoCommunity } from '../shared/place/follow-strip';
import { useCommunity } from '../shared/place/followed.store';
import { useSession } from '../shared/session/use-session';
import { Faces } from '../shared/ui/frame/faces';
import { MoreRow } from '../shared/ui/frame/more-row';
import { Screen } from '../shared/ui/frame/screen';
import { listActivities } from './activities.client';
import { detailUrl } from './activities.urls';
import { rowOf } from './activity.view';
import { ActivityRow } from './list/activity-row';

const EMPTY = {
  icon: 'people',
  title: '近期还没有活动',
  words: '社区和志愿队发布活动后，会出现在这里。',
} as const;

function Activities({ community }: { community: string }) {
  const list = usePages(`activities.list:${community}`, (cursor) => listActivities(community, null, cursor));
  const now = Date.now();
  return (
    <>
      <Faces load={list} skeleton="list" isEmpty={({ items }) => items.length === 0} empty={EMPTY}>
        {({ items }) =>
          items.map((activity) => (
            <ActivityRow
              key={activity.id}
              row={rowOf(activity, now)}
              onTap={() => goTo(detailUrl(activity.id))}
            />
          ))
        }
      </Faces>
      <MoreRow list={list} />
    </>
  );
}

/** What volunteers do in the reader's community, the soonest first. */
export function ActivitiesScreen() {
  const session = useSession();
  const community = useCommunity(session.me);
  if (community !== null)
    return (
      <Screen>
        {session.me && <FollowStrip me={session.me} />}
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
