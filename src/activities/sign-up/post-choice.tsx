import { View } from '@tarojs/components';
import type { ActivityDetail } from '#types/activity-shapes';
import { PickList } from '../../shared/ui/input/pick-list';
import { placesText } from '../activity.view';
import { needsText } from '../detail/post-card';

type Props = { posts: ActivityDetail['posts']; value: string; onChange: (post: string) => void };

/** Which kind of work, with what is left of it and what it asks for. */
export function PostChoice({ posts, value, onChange }: Props) {
  const options = posts.map((post) => ({
    value: post.id,
    title: post.name,
    words: [placesText(post), needsText(post)].filter(Boolean).join('，'),
  }));
  return (
    <View className="ac-pick">
      <PickList options={options} value={value} onChange={onChange} label="岗位" />
    </View>
  );
}
