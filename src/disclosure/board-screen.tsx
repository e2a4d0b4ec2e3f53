import './disclosure.scss';
import { useState } from 'react';
import { goTo } from '../shared/api/navigate';
import { usePages } from '../shared/load/use-pages';
import { FollowStrip, NoCommunity } from '../shared/place/follow-strip';
import { useCommunity } from '../shared/place/followed.store';
import { useSession } from '../shared/session/use-session';
import { Faces } from '../shared/ui/frame/faces';
import { PageList } from '../shared/ui/frame/page-list';
import { Screen } from '../shared/ui/frame/screen';
import { Segmented } from '../shared/ui/input/segmented';
import { changeMark, classAndPeriod, FILTERS, type Filter, publishedText } from './board/board.view';
import { ItemRow } from './board/item-row';
import { listItems } from './disclosure.client';
import { itemUrl } from './disclosure.urls';

const EMPTY = {
  icon: 'shield',
  title: '这一类还没有公开的事项',
  words: '社区公开收支、决定和公示后，会出现在这里。',
} as const;

function Board({ community }: { community: string }) {
  const [filter, setFilter] = useState<Filter>('all');
  const one = filter === 'all' ? null : filter;
  const list = usePages(`disclosure.list:${community}:${filter}`, (cursor) =>
    listItems(community, one, cursor),
  );
  return (
    <>
      <Segmented options={FILTERS} value={filter} onChange={setFilter} label="类别" />
      <PageList list={list} empty={EMPTY}>
        {(items) =>
          items.map((item) => (
            <ItemRow
              key={item.id}
              above={classAndPeriod(item)}
              title={item.title}
              below={publishedText(item, Date.now())}
              mark={changeMark(item)}
              onTap={() => goTo(itemUrl(item.id))}
            />
          ))
        }
      </PageList>
    </>
  );
}

/** What a community discloses to everybody who lives there, by class and period. */
export function BoardScreen({ community }: { community: string | null }) {
  const session = useSession();
  const own = useCommunity(session.me);
  const shown = community ?? own;
  if (shown !== null)
    return (
      <Screen>
        {session.me && community === null && <FollowStrip me={session.me} />}
        <Board key={shown} community={shown} />
      </Screen>
    );
  return (
    <Screen>
      <Faces load={session} skeleton="list">
        {() => (
          <NoCommunity words="选好就能看到它公开的收支、决定和公示；登记住处以后，会直接打开您的社区。" />
        )}
      </Faces>
    </Screen>
  );
}
