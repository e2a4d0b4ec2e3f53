import { View } from '@tarojs/components';
import { ITEM_STATUS_LABELS, type ItemQueue } from '#types/disclosure.labels';
import { goTo } from '../../shared/api/navigate';
import { whenText } from '../../shared/format/dates';
import { usePages } from '../../shared/load/use-pages';
import { Faces } from '../../shared/ui/frame/faces';
import { MoreRow } from '../../shared/ui/frame/more-row';
import { classAndPeriod } from '../board/board.view';
import { listDesk } from '../disclosure.client';
import { workUrl } from '../disclosure.urls';
import { EMPTY } from './desk.view';

export function ItemList({ community, queue }: { community: string; queue: ItemQueue }) {
  const list = usePages(`disclosure.desk:${community}:${queue}`, (cursor) =>
    listDesk(community, queue, cursor),
  );
  return (
    <>
      <Faces load={list} skeleton="list" isEmpty={({ items }) => items.length === 0} empty={EMPTY}>
        {({ items }) =>
          items.map((item) => {
            const state = item.correcting ? '更正待复核' : ITEM_STATUS_LABELS[item.status];
            return (
              <View
                key={item.id}
                className="card dc-row"
                hoverClass="card--down"
                aria-role="button"
                aria-label={[item.title, classAndPeriod(item), state].join('，')}
                onClick={() => goTo(workUrl(item.id))}
              >
                <View className="dc-row__k">{`${classAndPeriod(item)} · ${state}`}</View>
                <View className="dc-row__t">{item.title}</View>
                <View className="dc-row__s">{`${item.by} · ${whenText(item.changedAt, Date.now())}`}</View>
              </View>
            );
          })
        }
      </Faces>
      <MoreRow list={list} />
    </>
  );
}
