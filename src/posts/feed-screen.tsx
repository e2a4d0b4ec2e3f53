import './posts.scss';
import { useState } from 'react';
import {
  POST_KIND_LABELS,
  POST_KINDS,
  POST_ORDER_LABELS,
  POST_ORDERS,
  type PostKind,
  type PostOrder,
} from '#types/posts.labels';
import { goTo } from '../shared/api/navigate';
import { usePages } from '../shared/load/use-pages';
import { CommunityScreen } from '../shared/place/community-screen';
import { Cell, Cells } from '../shared/ui/frame/cell';
import { PageList } from '../shared/ui/frame/page-list';
import { Button } from '../shared/ui/input/button';
import { Segmented } from '../shared/ui/input/segmented';
import { PostRow } from './feed/post-row';
import { listPosts } from './posts.client';
import { detailUrl, MINE_URL, WRITE_URL } from './posts.urls';

type Filter = 'all' | PostKind;
const FILTERS = [
  { value: 'all' as Filter, title: '全部' },
  ...POST_KINDS.map((value) => ({ value: value as Filter, title: POST_KIND_LABELS[value] })),
];
const ORDERS = POST_ORDERS.map((value) => ({ value, title: POST_ORDER_LABELS[value] }));

const EMPTY = {
  icon: 'chat',
  title: '还没有人说',
  words: '有建议、有疑问、想表扬谁，都可以在这里说，社区会答复。',
} as const;

function Feed({ community }: { community: string }) {
  const [filter, setFilter] = useState<Filter>('all');
  const [order, setOrder] = useState<PostOrder>('newest');
  const kind = filter === 'all' ? null : filter;
  const list = usePages(`posts.list:${community}:${filter}:${order}`, (cursor) =>
    listPosts(community, kind, order, cursor),
  );
  return (
    <>
      <Segmented options={FILTERS} value={filter} onChange={setFilter} label="类别" />
      <Segmented options={ORDERS} value={order} onChange={setOrder} label="排列" />
      <PageList list={list} empty={EMPTY}>
        {(items) =>
          items.map((post) => <PostRow key={post.id} post={post} onTap={() => goTo(detailUrl(post.id))} />)
        }
      </PageList>
      <Cells>
        <Cell
          icon="history"
          title="我说过的"
          words="看答复和审核结果，对没有公开的提出申诉"
          onTap={() => goTo(MINE_URL)}
        />
      </Cells>
    </>
  );
}

/** What neighbours say to their community, and what it answers. */
export function FeedScreen() {
  return (
    <CommunityScreen
      why="选好就能看到那里的居民在说什么；登记住处以后，自己也可以说。"
      footer={({ residence }) =>
        residence && (
          <Button kind="pri" block icon="edit" onTap={() => goTo(WRITE_URL)}>
            我要说事
          </Button>
        )
      }
    >
      {(community) => <Feed key={community} community={community} />}
    </CommunityScreen>
  );
}
