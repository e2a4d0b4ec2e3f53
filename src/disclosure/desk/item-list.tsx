import { ITEM_QUEUE_LABELS, type ItemQueue } from '#types/disclosure.labels';
import { goTo } from '../../shared/api/navigate';
import { Rows } from '../../shared/beside/rows';
import { usePages } from '../../shared/load/use-pages';
import { PageList } from '../../shared/ui/frame/page-list';
import { classAndPeriod } from '../board/board.view';
import { ItemRow } from '../board/item-row';
import { listDesk } from '../disclosure.client';
import { workUrl } from '../disclosure.urls';
import { EMPTY } from './desk.view';
import { ITEM_COLUMNS, itemWords, lastHand, stateOf } from './item-columns';

export function ItemList({ community, queue }: { community: string; queue: ItemQueue }) {
  const list = usePages(`disclosure.desk:${community}:${queue}`, (cursor) =>
    listDesk(community, queue, cursor),
  );
  return (
    <PageList list={list} empty={EMPTY}>
      {(items) => (
        <Rows
          items={items}
          keyOf={({ id }) => id}
          columns={ITEM_COLUMNS}
          spoken={itemWords}
          label={ITEM_QUEUE_LABELS[queue]}
          reload={list.reload}
        >
          {items.map((item) => (
            <ItemRow
              key={item.id}
              above={`${classAndPeriod(item)} · ${stateOf(item)}`}
              title={item.title}
              below={lastHand(item)}
              onTap={() => goTo(workUrl(item.id))}
            />
          ))}
        </Rows>
      )}
    </PageList>
  );
}
