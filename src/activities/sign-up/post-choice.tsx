import { View } from '@tarojs/components';
import type { ActivityDetail } from '#types/activity-shapes';
import { Icon } from '../../shared/ui/show/icon';
import { placesText } from '../activity.view';
import { needsText } from '../detail/post-card';

type Props = { posts: ActivityDetail['posts']; value: string; onChange: (post: string) => void };

/** Which kind of work, with what is left of it and what it asks for. */
export function PostChoice({ posts, value, onChange }: Props) {
  return (
    <View className="ac-pick" aria-role="radiogroup" aria-label="岗位">
      {posts.map((post) => {
        const on = post.id === value;
        const words = [placesText(post), needsText(post)].filter(Boolean).join('，');
        return (
          <View
            key={post.id}
            className={on ? 'ac-pick__i ac-pick__i--on' : 'ac-pick__i'}
            hoverClass="card--down"
            aria-role="radio"
            aria-checked={on ? 'true' : 'false'}
            aria-label={`${post.name}，${words}`}
            onClick={() => onChange(post.id)}
          >
            <View className="ac-pick__d">{on && <Icon name="check" size="sm" />}</View>
            <View className="ac-pick__m">
              <View>{post.name}</View>
              <View className="ac-row__k">{words}</View>
            </View>
          </View>
        );
      })}
    </View>
  );
}
