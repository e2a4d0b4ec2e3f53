import './ratings.scss';
import { View } from '@tarojs/components';
import { useState } from 'react';
import type { OrderDetail } from '#types/rating-desk';
import {
  CHECK_OUTCOME_LABELS,
  ESTATE_ITEM_LABELS,
  ORDER_EVENT_LABELS,
  ORDER_STATUS_LABELS,
  type OrderAction,
  quarterLabel,
} from '#types/ratings.labels';
import { dayText } from '../shared/format/dates';
import { useLoad } from '../shared/load/use-load';
import { Card } from '../shared/ui/frame/card';
import { Faces } from '../shared/ui/frame/faces';
import { Screen } from '../shared/ui/frame/screen';
import { Button } from '../shared/ui/input/button';
import { Tag } from '../shared/ui/show/tag';
import { Timeline } from '../shared/ui/show/timeline';
import { Bar } from './bar';
import { AnswerSheet, CheckSheet } from './order/order-sheets';
import { getOrder } from './ratings.client';
import { barOf, orderLook, scoreText } from './ratings.view';

function Head({ order }: { order: OrderDetail }) {
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
        {order.label} · {order.company}
      </View>
      <View className="ra-k">整改负责人：{order.owner}</View>
      <View className="ra-k">
        {quarterLabel(order.quarter)}总体 {scoreText(order.mean)} 分，低于 {scoreText(order.lowLine)} 分
      </View>
      {order.dueAt && (
        <View className="ra-k">
          {order.status === 'issued' ? '答复期限' : '核查期限'}：{dayText(order.dueAt, Date.now())}
        </View>
      )}
      {order.items.map(({ item, mean }) => (
        <Bar
          key={item}
          title={ESTATE_ITEM_LABELS[item]}
          share={barOf(mean)}
          value={scoreText(mean)}
          low={mean !== null && mean < order.lowLine}
        />
      ))}
    </Card>
  );
}

const storyOf = ({ story }: OrderDetail) =>
  story
    .map(({ at, kind, by, words }, place) => ({
      key: `${place}`,
      at,
      title: ORDER_EVENT_LABELS[kind],
      by,
      words,
    }))
    .reverse();

type ActionsProps = { may: readonly OrderAction[]; onOpen: (action: OrderAction) => void };

function Actions({ may, onOpen }: ActionsProps) {
  return (
    <>
      {may.map((action) => (
        <Button
          key={action}
          kind={action === 'answer' || action === 'closed' ? 'pri' : 'sec'}
          onTap={() => onOpen(action)}
        >
          {action === 'answer' ? '登记措施' : CHECK_OUTCOME_LABELS[action]}
        </Button>
      ))}
    </>
  );
}

/** What a property company has to mend, what it promised and what was found. */
export function OrderScreen({ id }: { id: string }) {
  const load = useLoad(`ratings.order:${id}`, () => getOrder(id));
  const [doing, setDoing] = useState<OrderAction | null>(null);
  const order = load.data;
  const may = order?.may ?? [];
  const sheet = { onClose: () => setDoing(null), onSent: () => void load.reload() };
  const footer = may.length > 0 && <Actions may={may} onOpen={setDoing} />;
  return (
    <Screen {...(footer ? { footer } : {})}>
      <Faces load={load} skeleton="detail">
        {(one) => (
          <>
            <Head order={one} />
            {one.measures && (
              <Card title="整改措施">
                <View>{one.measures.words}</View>
                <View className="ra-k">
                  {one.measures.answeredBy}承诺 {one.measures.doneBy} 前完成
                </View>
              </Card>
            )}
            <Card title="经过">
              <Timeline entries={storyOf(one)} />
            </Card>
          </>
        )}
      </Faces>
      {order && doing === 'answer' && <AnswerSheet order={order} {...sheet} />}
      {order && doing && doing !== 'answer' && <CheckSheet order={order} outcome={doing} {...sheet} />}
    </Screen>
  );
}
