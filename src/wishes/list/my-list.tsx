import { goTo } from '../../shared/api/navigate';
import { usePages } from '../../shared/load/use-pages';
import { PageList } from '../../shared/ui/frame/page-list';
import { belowText, mineText, statusMark } from '../wish.view';
import { listMine } from '../wishes.client';
import { detailUrl } from '../wishes.urls';
import { WishRow } from './wish-row';

const EMPTY = {
  icon: 'people',
  title: '您还没有提过心愿，也没有认领过',
  words: '需要搭把手，点下面的“我需要帮忙”。',
} as const;

/** What one asked for and what one helps with, the last changed first. */
export function MyList() {
  const list = usePages('wishes.mine', listMine);
  return (
    <PageList list={list} empty={EMPTY}>
      {(items) =>
        items.map((wish) => (
          <WishRow
            key={wish.id}
            above={mineText(wish)}
            title={wish.title}
            words=""
            below={belowText(wish, Date.now())}
            mark={statusMark(wish.status)}
            onTap={() => goTo(detailUrl(wish.id))}
          />
        ))
      }
    </PageList>
  );
}
