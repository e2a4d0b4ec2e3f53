import { View } from '@tarojs/components';
import type { PostSummary } from '#types/post-shapes';
import { apart } from '../../shared/format/apart';
import { iconClass } from '../../shared/ui/show/icon';
import { tagClass } from '../../shared/ui/show/tag';
import type { Mark } from '../../shared/ui/tone';
import { countText, headText, standingMark } from '../post.view';

type Props = { post: PostSummary; mark?: Mark | null; onTap: () => void };

/** One post of a list, in one template, so that a long list stays light. */
export function PostRow({ post, mark, onTap }: Props) {
  const now = Date.now();
  const head = headText(post, now);
  const below = [post.place, countText(post), post.photoCount > 0 && `${post.photoCount} 张照片`]
    .filter(Boolean)
    .join(' · ');
  const shown = mark === undefined ? standingMark(post, now) : mark;
  return (
    <View
      compileMode
      className="card po-row"
      hoverClass="card--down"
      aria-role="button"
      aria-label={[head, post.words, below, shown?.words].filter(Boolean).join('，')}
      onClick={onTap}
    >
      <View className="po-row__k">{apart(head)}</View>
      <View className="po-row__t">{apart(post.words)}</View>
      <View className="po-row__k">{apart(below)}</View>
      {shown && (
        <View className={tagClass(shown.tone)}>
          <View className={iconClass(shown.icon, 'sm')} aria-hidden="true" />
          <View>{shown.words}</View>
        </View>
      )}
    </View>
  );
}
