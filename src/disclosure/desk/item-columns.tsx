import type { OutputOf } from '#types/contract';
import { ITEM_STATUS_LABELS } from '#types/disclosure.labels';
import type { Column } from '../../shared/beside/beside.types';
import { whenText } from '../../shared/format/dates';
import { Tag } from '../../shared/ui/show/tag';
import { classAndPeriod } from '../board/board.view';

export type DeskItem = OutputOf<'disclosure.listDesk'>['items'][number];

export const stateOf = ({ correcting, status }: DeskItem): string =>
  correcting ? '更正待复核' : ITEM_STATUS_LABELS[status];
export const lastHand = ({ by, changedAt }: DeskItem): string => `${by} · ${whenText(changedAt, Date.now())}`;

/** Items of a community, for going through them at a desk. */
export const ITEM_COLUMNS: readonly Column<DeskItem>[] = [
  { title: '标题', kind: 'main', cell: ({ title }) => title },
  { title: '类别', cell: classAndPeriod },
  { title: '最后修改', cell: lastHand },
  {
    title: '状态',
    kind: 'state',
    cell: (item) => (
      <Tag tone="info" icon="info">
        {stateOf(item)}
      </Tag>
    ),
  },
];

export const itemWords = (item: DeskItem): string =>
  [item.title, classAndPeriod(item), stateOf(item), lastHand(item)].join('，');
