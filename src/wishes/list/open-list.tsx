import { useState } from 'react';
import { WISH_KIND_LABELS, WISH_KINDS, type WishKind } from '#types/wishes.labels';
import { goTo } from '../../shared/api/navigate';
import { usePages } from '../../shared/load/use-pages';
import { PageList } from '../../shared/ui/frame/page-list';
import { Segmented } from '../../shared/ui/input/segmented';
import { aboveText, belowText } from '../wish.view';
import { listWishes } from '../wishes.client';
import { detailUrl } from '../wishes.urls';
import { WishRow } from './wish-row';

const KINDS = [
  { value: 'all', title: '全部' },
  ...WISH_KINDS.map((value) => ({ value, title: WISH_KIND_LABELS[value] })),
] as const;
type Kind = WishKind | 'all';

const EMPTY = {
  icon: 'care',
  title: '现在没有等人帮忙的心愿',
  words: '有新的心愿公开后，会出现在这里。',
} as const;

/** What waits for a neighbour in one's community, the soonest needed first. */
export function OpenList({ community }: { community: string }) {
  const [kind, setKind] = useState<Kind>('all');
  const list = usePages(`wishes.list:${community}:${kind}`, (cursor) =>
    listWishes(community, kind === 'all' ? null : kind, cursor),
  );
  return (
    <>
      <Segmented<Kind> options={KINDS} value={kind} onChange={setKind} label="种类" />
      <PageList list={list} empty={EMPTY}>
        {(items) =>
          items.map((wish) => (
            <WishRow
              key={wish.id}
              above={aboveText(wish)}
              title={wish.title}
              words={wish.words}
              below={belowText(wish, Date.now())}
              mark={null}
              onTap={() => goTo(detailUrl(wish.id))}
            />
          ))
        }
      </PageList>
    </>
  );
}
