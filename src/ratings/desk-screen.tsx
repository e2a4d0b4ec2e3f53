import './ratings.scss';
import { View } from '@tarojs/components';
import type { OrderSummary } from '#types/rating-desk';
import { ORDER_STATUS_LABELS, ORDER_STATUSES, quarterLabel } from '#types/ratings.labels';
import { goTo } from '../shared/api/navigate';
import { Rows } from '../shared/beside/rows';
import { dayText } from '../shared/format/dates';
import { OfficeScreen } from '../shared/office/office-screen';
import { officesAs, READERS, STAFF } from '../shared/office/offices';
import { Queues } from '../shared/office/queues';
import { Card } from '../shared/ui/frame/card';
import { Button } from '../shared/ui/input/button';
import { Tag } from '../shared/ui/show/tag';
import { ORDER_COLUMNS, orderMark, orderWords } from './desk/order-columns';
import { OrderScreen } from './order-screen';
import { listOrders } from './ratings.client';
import { orderUrl, REGISTERS_URL } from './ratings.urls';
import { scoreText } from './ratings.view';

const QUEUES = ORDER_STATUSES.map((value) => ({ value, title: ORDER_STATUS_LABELS[value] }));
const EMPTY = {
  issued: {
    icon: 'done',
    title: '没有等答复的整改单',
    words: '季度评价得分过低时，系统会自动开出整改单，通知您在期限内登记物业的答复。',
  },
  answered: {
    icon: 'done',
    title: '没有要核查的',
    words: '物业承诺的日期到了以后，请到现场看，再登记结果。',
  },
  escalated: { icon: 'done', title: '没有街道督办的', words: '逾期没有办的、核查不通过报上去的会在这里。' },
  closed: { icon: 'list', title: '还没有整改完成的', words: '核查通过的整改单会留在这里，居民也能看到。' },
} as const;
const BESIDE = { name: 'order', title: '整改详情', hint: '从列表里选一张整改单，措施和经过会显示在这里。' };
const NOBODY = {
  title: '这里是督促物业整改的工作台',
  words: '社区和街道的工作人员在这里登记答复、现场核查。',
};

function OrderRow({ order }: { order: OrderSummary }) {
  const { icon, tone, words } = orderMark(order);
  return (
    <Card
      title={order.estate}
      extra={
        <Tag tone={tone} icon={icon}>
          {words}
        </Tag>
      }
    >
      <View className="ra-k">
        {order.company} · {quarterLabel(order.quarter)} · 总体 {scoreText(order.mean)} 分
      </View>
      {order.dueAt && <View className="ra-k">期限：{dayText(order.dueAt, Date.now())}</View>}
      <View className="ra-act">
        <Button kind="sec" block onTap={() => goTo(orderUrl(order.id))}>
          {`查看${order.estate}的整改`}
        </Button>
      </View>
    </Card>
  );
}

/** Rectifications of one's territory, the soonest due first. */
export function DeskScreen() {
  return (
    <OfficeScreen
      officesOf={(me) => officesAs(me, READERS)}
      nobody={NOBODY}
      beside={{
        ...BESIDE,
        detail: (id, changed) => <OrderScreen key={id} id={id} onChanged={changed} />,
      }}
      footer={(_office, me) =>
        officesAs(me, STAFF).length > 0 && (
          <Button kind="sec" block icon="house" onTap={() => goTo(REGISTERS_URL)}>
            登记小区和居委会
          </Button>
        )
      }
    >
      {({ value: within }) => (
        <Queues
          of={`ratings.desk:${within}`}
          queues={QUEUES}
          first="issued"
          label="整改阶段"
          fetch={(queue, cursor) => listOrders(within, queue, cursor)}
          empty={EMPTY}
        >
          {(items, queue, { reload }) => (
            <Rows
              items={items}
              keyOf={({ id }) => id}
              columns={ORDER_COLUMNS}
              spoken={orderWords}
              label={queue.title}
              reload={reload}
            >
              {items.map((order) => (
                <OrderRow key={order.id} order={order} />
              ))}
            </Rows>
          )}
        </Queues>
      )}
    </OfficeScreen>
  );
}
