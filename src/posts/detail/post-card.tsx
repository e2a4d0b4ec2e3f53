import { View } from '@tarojs/components';
import type { PostDetail, PostWork } from '#types/post-shapes';
import { whenText } from '../../shared/format/dates';
import { Card } from '../../shared/ui/frame/card';
import { Photos } from '../../shared/ui/show/photos';
import { Tag } from '../../shared/ui/show/tag';
import { headText, standingMark } from '../post.view';

/** What was said, with its pictures and its place. */
export function PostCard({ post }: { post: PostDetail | PostWork }) {
  const now = Date.now();
  const mark = standingMark(post, now);
  const urls = post.photos.flatMap(({ url }) => (url === null ? [] : [url]));
  return (
    <Card>
      <View className="po-row__k">{headText(post, now)}</View>
      <View className="po-words po-words--main">{post.words}</View>
      <Photos urls={urls} />
      <View className="po-row__k">{[post.where.label, post.where.detail].filter(Boolean).join(' · ')}</View>
      {mark && (
        <View className="po-mark">
          <Tag tone={mark.tone} icon={mark.icon}>
            {mark.words}
          </Tag>
        </View>
      )}
    </Card>
  );
}

/** What the community says to everybody. */
export function AnswerCard({ answer }: { answer: NonNullable<PostDetail['answer']> }) {
  return (
    <Card tone="pri" title="社区答复">
      <View className="po-words">{answer.words}</View>
      <View className="po-row__k">{`${answer.by} · ${whenText(answer.at, Date.now())}`}</View>
    </Card>
  );
}
