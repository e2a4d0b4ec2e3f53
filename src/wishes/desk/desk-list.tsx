import { useState } from 'react';
import type { QueuedWish } from '#types/wish-help';
import { WISH_QUEUE_LABELS, type WishQueue } from '#types/wishes.labels';
import { goTo } from '../../shared/api/navigate';
import type { Column } from '../../shared/beside/beside.types';
import { Rows } from '../../shared/beside/rows';
import { usePages } from '../../shared/load/use-pages';
import { PageList } from '../../shared/ui/frame/page-list';
import { Segmented } from '../../shared/ui/input/segmented';
import { Tag } from '../../shared/ui/show/tag';
import { WishRow } from '../list/wish-row';
import { listDesk } from '../wishes.client';
import { detailUrl } from '../wishes.urls';
import { kindText, markOf, QUEUE_EMPTY, QUEUES, waitText } from './desk.view';

const COLUMNS: readonly Column<QueuedWish>[] = [
  { title: '心愿', kind: 'main', cell: ({ title }) => title },
  { title: '种类和位置', cell: kindText },
  { title: '时间', cell: (wish) => waitText(wish, Date.now()) },
  {
    title: '状态',
    kind: 'state',
    cell: (wish) => {
      const { tone, icon, words } = markOf(wish, Date.now());
      return (
        <Tag tone={tone} icon={icon}>
          {words}
        </Tag>
      );
    },
  },
];

const spoken = (wish: QueuedWish): string =>
  [wish.title, kindText(wish), waitText(wish, Date.now()), markOf(wish, Date.now()).words].join('，');

/** What waits for the desk, the longest waiting first. */
export function DeskList({ within }: { within: string }) {
  const [queue, setQueue] = useState<WishQueue>('verify');
  const list = usePages(`wishes.desk:${within}:${queue}`, (cursor) => listDesk(within, queue, cursor));
  return (
    <>
      <Segmented options={QUEUES} value={queue} onChange={setQueue} label="要处理的心愿" />
      <PageList list={list} empty={QUEUE_EMPTY}>
        {(items) => (
          <Rows
            items={items}
            keyOf={({ id }) => id}
            columns={COLUMNS}
            spoken={spoken}
            label={WISH_QUEUE_LABELS[queue]}
            reload={list.reload}
          >
            {items.map((wish) => (
              <WishRow
                key={wish.id}
                above={kindText(wish)}
                title={wish.title}
                words=""
                below={waitText(wish, Date.now())}
                mark={markOf(wish, Date.now())}
                onTap={() => goTo(detailUrl(wish.id))}
              />
            ))}
          </Rows>
        )}
      </PageList>
    </>
  );
}
