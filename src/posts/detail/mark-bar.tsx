import { View } from '@tarojs/components';
import type { PostDetail } from '#types/post-shapes';
import { useAct } from '../../shared/offline/use-act';
import { Button } from '../../shared/ui/input/button';
import { follow, like } from '../posts.changes';

type Props = { post: PostDetail; onDone: () => void; onReport: () => void };

/** One tap each, also without a signal; a second tap takes it back. */
export function MarkBar({ post, onDone, onReport }: Props) {
  const { act } = useAct(onDone);
  const { id, liked, followed, likes, mine } = post;
  const supported = likes > 0 ? `${liked ? '已支持' : '支持'} ${likes}` : liked ? '已支持' : '支持';
  return (
    <View className="po-acts">
      <Button
        size="sm"
        kind={liked ? 'pri' : 'sec'}
        icon="top"
        onTap={() => void act(like(id, !liked), liked ? '已取消支持' : '已支持')}
      >
        {supported}
      </Button>
      <Button
        size="sm"
        kind={followed ? 'pri' : 'sec'}
        icon="bell"
        onTap={() => void act(follow(id, !followed), followed ? '不再关注' : '已关注，有答复会告诉您')}
      >
        {followed ? '已关注' : '关注'}
      </Button>
      {!mine && (
        <Button size="sm" kind="plain" icon="warn" label="举报这条说事" onTap={onReport}>
          举报
        </Button>
      )}
    </View>
  );
}
