import { View } from '@tarojs/components';
import type { PostComment } from '#types/post-shapes';
import { usePages } from '../../shared/load/use-pages';
import { PageList } from '../../shared/ui/frame/page-list';
import { listComments } from '../posts.client';
import { CommentCard } from './comment-card';

const EMPTY = { icon: 'chat', title: '还没有评论', words: '您怎么看？在下面写一句。' } as const;

type Props = {
  postId: string;
  /** Another number loads them anew. */
  edition: number;
  onReport: (comment: PostComment) => void;
  onAppeal: (comment: PostComment) => void;
};

/** The newest first; asked for when somebody wants them, so that a post opens with one call. */
export function Comments({ postId, edition, onReport, onAppeal }: Props) {
  const list = usePages(`posts.comments:${postId}:${edition}`, (cursor) => listComments(postId, cursor));
  return (
    <>
      <View className="po-h" aria-role="heading">
        评论
      </View>
      <PageList list={list} empty={EMPTY}>
        {(items) =>
          items.map((comment) => (
            <CommentCard
              key={comment.id}
              comment={comment}
              onReport={() => onReport(comment)}
              onAppeal={() => onAppeal(comment)}
            />
          ))
        }
      </PageList>
    </>
  );
}
