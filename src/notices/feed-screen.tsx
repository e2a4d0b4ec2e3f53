import './notices.scss';
import { useState } from 'react';
import { goTo } from '../shared/api/navigate';
import { useStore } from '../shared/device/store';
import { usePages } from '../shared/load/use-pages';
import { readStore } from '../shared/notice/read.store';
import { FollowStrip } from '../shared/place/follow-strip';
import { useFollowed } from '../shared/place/followed.store';
import type { Me } from '../shared/session/session';
import { useSession } from '../shared/session/use-session';
import { Cell, Cells } from '../shared/ui/frame/cell';
import { Faces } from '../shared/ui/frame/faces';
import { MoreRow } from '../shared/ui/frame/more-row';
import { Screen } from '../shared/ui/frame/screen';
import { Segmented } from '../shared/ui/input/segmented';
import { FILTERS, type Filter } from './feed/feed.view';
import { GroupsSheet } from './feed/groups-sheet';
import { NoticeRow } from './feed/notice-row';
import { SearchField } from './feed/search-field';
import { useReadElsewhere } from './feed/use-read-elsewhere';
import { listFeed } from './notices.client';
import { detailUrl } from './notices.urls';

const DISCLOSURE_URL = '/disclosure/pages/board/index';

const NOTHING_FOUND = { icon: 'search', title: '没有找到', words: '换个词再搜，或者看看“全部”。' } as const;
const NOTHING_YET = {
  icon: 'bell',
  title: '还没有信息',
  words: '社区发布的通知、活动和公开事项会出现在这里。',
} as const;

/** What concerns the reader, pinned ones first; what is unread is marked from what this device knows. */
function Feed({ me }: { me: Me }) {
  const [filter, setFilter] = useState<Filter>('all');
  const [words, setWords] = useState<string | null>(null);
  const [openGroups, setOpenGroups] = useState(false);
  const read = useStore(readStore);
  const community = useFollowed(me)?.community ?? null;
  const kind = filter === 'all' ? null : filter;
  const list = usePages(`notices.feed:${filter}:${words ?? ''}:${community ?? ''}`, (cursor) =>
    listFeed({ kind, words, community }, cursor),
  );
  useReadElsewhere();
  return (
    <>
      <SearchField onSearch={setWords} />
      <Segmented options={FILTERS} value={filter} onChange={setFilter} label="类别" />
      <FollowStrip me={me} why="选一个社区，就能看到它发布的信息。" />
      <Faces
        load={list}
        skeleton="list"
        isEmpty={({ items, next }) => items.length === 0 && next === null}
        empty={words === null && kind === null ? NOTHING_YET : NOTHING_FOUND}
      >
        {({ items }) =>
          items.map((notice) => (
            <NoticeRow
              key={notice.id}
              notice={notice}
              isRead={read.includes(notice.id)}
              onTap={() => goTo(detailUrl(notice.id))}
            />
          ))
        }
      </Faces>
      <MoreRow list={list} />
      <Cells>
        <Cell
          icon="scale"
          title="居务公开"
          words="社区收支、决定和公示，可以提问"
          onTap={() => goTo(DISCLOSURE_URL)}
        />
        {me.residence && (
          <Cell
            icon="people"
            title="只给一部分人的信息"
            words="老年人、有孩子的家庭、业主、有车的住户"
            onTap={() => setOpenGroups(true)}
          />
        )}
      </Cells>
      {openGroups && (
        <GroupsSheet me={me} onClose={() => setOpenGroups(false)} onSaved={() => void list.reload()} />
      )}
    </>
  );
}

/** Where somebody lives decides what they get; that is known from the start of the app. */
export function FeedScreen() {
  const session = useSession();
  return (
    <Screen>
      <Faces load={session} skeleton="list">
        {(me) => <Feed me={me} />}
      </Faces>
    </Screen>
  );
}
