import type { OrderSummary } from '#types/rating-desk';
import { ORDER_STATUS_LABELS, quarterLabel } from '#types/ratings.labels';
import type { Column } from '../../shared/beside/beside.types';
import { dayText } from '../../shared/format/dates';
import { Tag } from '../../shared/ui/show/tag';
import type { Mark } from '../../shared/ui/tone';
import { orderLook, scoreText } from '../ratings.view';

export const orderMark = ({ status, overdue }: OrderSummary): Mark =>
  overdue
    ? { icon: 'warn', tone: 'bad', words: '已逾期' }
    : { ...orderLook(status), words: ORDER_STATUS_LABELS[status] };

const dueText = ({ dueAt }: OrderSummary): string => (dueAt ? dayText(dueAt, Date.now()) : '—');

/** Rectifications of a territory, for going through them at a desk. */
export const ORDER_COLUMNS: readonly Column<OrderSummary>[] = [
  { title: '小区', kind: 'main', cell: ({ estate }) => estate },
  { title: '物业', cell: ({ company }) => company },
  { title: '评价', cell: ({ quarter, mean }) => `${quarterLabel(quarter)} · ${scoreText(mean)} 分` },
  { title: '期限', cell: dueText },
  {
    title: '整改',
    kind: 'state',
    cell: (order) => {
      const mark = orderMark(order);
      return (
        <Tag tone={mark.tone} icon={mark.icon}>
          {mark.words}
        </Tag>
      );
    },
  },
];

export const orderWords = (order: OrderSummary): string =>
  [order.estate, order.company, quarterLabel(order.quarter), orderMark(order).words].join('，');
