import { View } from '@tarojs/components';
import type { ActivityDetail } from '#types/activity-shapes';
import { SKILL_LABELS } from '#types/volunteers.labels';
import { Card } from '../../shared/ui/frame/card';
import { placesText } from '../activity.view';
import { spanText } from '../when.view';

type Post = ActivityDetail['posts'][number];

const agesText = ({ minAge, maxAge }: Post): string => {
  if (minAge !== null && maxAge !== null) return `${minAge} 到 ${maxAge} 岁`;
  if (minAge !== null) return `满 ${minAge} 岁`;
  return maxAge === null ? '' : `不超过 ${maxAge} 岁`;
};
/** What somebody needs for a post, in one line; empty: nothing. */
export const needsText = (post: Post): string => {
  const skills = post.skills.map((skill) => SKILL_LABELS[skill]).join('、');
  return [agesText(post), skills && `会${skills}`].filter(Boolean).join('，');
};

/** One kind of work, when it is, and how many places are left of it. */
export function PostCard({ post, now, isOpen }: { post: Post; now: number; isOpen: boolean }) {
  const needs = needsText(post);
  return (
    <Card title={post.name}>
      <View className="ac-row__s">{spanText(post.from, post.until, now)}</View>
      {needs && <View className="ac-row__s">{`要求：${needs}`}</View>}
      <View className={isOpen ? 'ac-row__p' : 'ac-row__s'}>
        {isOpen ? `${placesText(post)}（共 ${post.places} 个）` : `${post.taken} 人参加`}
      </View>
    </Card>
  );
}
