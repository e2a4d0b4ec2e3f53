import './ratings.scss';
import { View } from '@tarojs/components';
import { useState } from 'react';
import type { OrderSummary } from '#types/rating-desk';
import { ORDER_STATUS_LABELS, ORDER_STATUSES, type OrderStatus, quarterLabel } from '#types/ratings.labels';
import { goTo } from '../shared/api/navigate';
import { dayText } from '../shared/format/dates';
import { usePages } from '../shared/load/use-pages';
import { useSession } from '../shared/session/use-session';
import { BlankFace } from '../shared/ui/frame/blank-face';
import { Card } from '../shared/ui/frame/card';
import { Faces } from '../shared/ui/frame/faces';
import { PageList } from '../shared/ui/frame/page-list';
import { Screen } from '../shared/ui/frame/screen';
import { Button } from '../shared/ui/input/button';
import { Segmented } from '../shared/ui/input/segmented';
import { Tag } from '../shared/ui/show/tag';
import { deskOf, keptBy } from './offices.view';
import { listOrders } from './ratings.client';
import { orderUrl, REGISTERS_URL } from './ratings.urls';
import { orderLook, scoreText } from './ratings.view';

const QUEUES = ORDER_STATUSES.map((value) => ({ value, title: ORDER_STATUS_LABELS[value] }));
const EMPTY = {
  icon: 'done',
  title: '这里没有整改单',
  words: '季度评价总体得分过低时，系统会自动开出整改单。',
} as const;

function OrderRow({ order }: { order: OrderSummary }) {
  const { icon, tone } = orderLook(order.status);
  return (
    <Card
      title={order.estate}
      extra={
        <Tag tone={order.overdue ? 'bad' : tone} icon={order.overdue ? 'warn' : icon}>
          {order.overdue ? '已逾期' : ORDER_STATUS_LABELS[order.status]}
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

function Desk({ within }: { within: string }) {
  const [queue, setQueue] = useState<OrderStatus>('issued');
  const list = usePages(`ratings.desk:${within}:${queue}`, (cursor) => listOrders(within, queue, cursor));
  return (
    <>
      <Segmented options={QUEUES} value={queue} onChange={setQueue} label="整改阶段" />
      <PageList list={list} empty={EMPTY}>
        {(items) => items.map((order) => <OrderRow key={order.id} order={order} />)}
      </PageList>
    </>
  );
}

/** Rectifications of one's territory, the soonest due first. */
export function DeskScreen() {
  const session = useSession();
  const footer = session.me && keptBy(session.me) && (
    <Button kind="sec" block icon="house" onTap={() => goTo(REGISTERS_URL)}>
      登记小区和居委会
    </Button>
  );
  return (
    <Screen marked {...(footer ? { footer } : {})}>
      <Faces load={session} skeleton="list">
        {(me) => {
          const within = deskOf(me);
          return within ? (
            <Desk within={within} />
          ) : (
            <BlankFace
              icon="desk"
              title="这里是督促物业整改的工作台"
              words="社区和街道的工作人员在这里登记答复、现场核查。"
            />
          );
        }}
      </Faces>
    </Screen>
  );
}
