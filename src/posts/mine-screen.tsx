import './posts.scss';
import { goTo } from '../shared/api/navigate';
import { usePages } from '../shared/load/use-pages';
import { PageList } from '../shared/ui/frame/page-list';
import { Screen } from '../shared/ui/frame/screen';
import { PostRow } from './feed/post-row';
import { standingMark, stateMark } from './post.view';
import { listMine } from './posts.client';
import { detailUrl, WRITE_URL } from './posts.urls';

const EMPTY = {
  icon: 'chat',
  title: '您还没有说过',
  words: '有建议、有疑问、想表扬谁，都可以说出来。',
  action: '我要说事',
  onAction: () => goTo(WRITE_URL),
} as const;

/** What the reader said: what was decided about it, and what was answered. */
export function MineScreen() {
  const list = usePages('posts.mine', listMine);
  return (
    <Screen>
      <PageList list={list} empty={EMPTY}>
        {(items) =>
          items.map((post) => (
            <PostRow
              key={post.id}
              post={post}
              mark={stateMark(post.state) ?? standingMark(post, Date.now())}
              onTap={() => goTo(detailUrl(post.id))}
            />
          ))
        }
      </PageList>
    </Screen>
  );
}
