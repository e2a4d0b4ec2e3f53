import './activities.scss';
import { View } from '@tarojs/components';
import type { ActivityDetail } from '#types/activity-shapes';
import { SERVICE_KIND_LABELS } from '#types/volunteers.labels';
import { useLoad } from '../shared/load/use-load';
import { Card } from '../shared/ui/frame/card';
import { Faces } from '../shared/ui/frame/faces';
import { Screen } from '../shared/ui/frame/screen';
import { Tag } from '../shared/ui/show/tag';
import { getActivity } from './activities.client';
import { statusMark } from './activity.view';
import { AboutCells } from './detail/about-cells';
import { PostCard } from './detail/post-card';

function Head({ activity }: { activity: ActivityDetail }) {
  const mark = statusMark(activity);
  return (
    <Card>
      <View className="ac-row__h">
        <View className="ac-row__k">{SERVICE_KIND_LABELS[activity.kind]}</View>
        <Tag tone={mark.tone} icon={mark.icon}>
          {mark.words}
        </Tag>
      </View>
      <View className="ac-head__t" aria-role="heading">
        {activity.title}
      </View>
      <View className="ac-words">{activity.words}</View>
    </Card>
  );
}

/** One activity: what, when, where, and how many places each post has left. */
export function ActivityScreen({ id }: { id: string }) {
  const load = useLoad(`activities.get:${id}`, () => getActivity(id));
  const now = Date.now();
  return (
    <Screen>
      <Faces load={load} skeleton="detail">
        {(activity) => (
          <>
            <Head activity={activity} />
            <AboutCells activity={activity} now={now} />
            {activity.posts.map((post) => (
              <PostCard
                key={post.id}
                post={post}
                now={now}
                isOpen={post.from > new Date(now).toISOString()}
              />
            ))}
          </>
        )}
      </Faces>
    </Screen>
  );
}
