import './disclosure.scss';
import { useState } from 'react';
import { goTo } from '../shared/api/navigate';
import { usePages } from '../shared/load/use-pages';
import { CHOOSE_URL, FollowStrip } from '../shared/place/follow-strip';
import { useFollowed } from '../shared/place/followed.store';
import { ownCommunity } from '../shared/session/own-community';
import { useSession } from '../shared/session/use-session';
import { BlankFace } from '../shared/ui/frame/blank-face';
import { Faces } from '../shared/ui/frame/faces';
import { MoreRow } from '../shared/ui/frame/more-row';
import { Screen } from '../shared/ui/frame/screen';
import { Button } from '../shared/ui/input/button';
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
      <Faces load={list} skeleton="list" isEmpty={({ items }) => items.length === 0} empty={EMPTY}>
        {({ items }) =>
          items.map((item) => (
            <ItemRow
              key={item.id}
              above={classAndPeriod(item)}
              title={item.title}
              below={publishedText(item)}
              mark={changeMark(item)}
              onTap={() => goTo(itemUrl(item.id))}
            />
          ))
        }
      </Faces>
      <MoreRow list={list} />
    </>
  );
}

/** What a community discloses to everybody who lives there, by class and period. */
export function BoardScreen({ community }: { community: string | null }) {
  const session = useSession();
  const followed = useFollowed(session.me)?.community ?? null;
  const shown = community ?? ownCommunity(session.me) ?? followed;
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
          <BlankFace
            icon="scale"
            title="选一个社区"
            words="选好就能看到它公开的收支、决定和公示；登记住处以后，会直接打开您的社区。"
          >
            <Button kind="pri" onTap={() => goTo(CHOOSE_URL)}>
              选社区
            </Button>
            <Button kind="plain" onTap={() => goTo('/community/pages/residence/index')}>
              去登记住处
            </Button>
          </BlankFace>
        )}
      </Faces>
    </Screen>
  );
}
