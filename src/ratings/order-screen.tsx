import './ratings.scss';
import { View } from '@tarojs/components';
import { useState } from 'react';
import type { OrderDetail } from '#types/rating-desk';
import {
  type CheckOutcome,
  ESTATE_ITEM_LABELS,
  ORDER_EVENT_LABELS,
  ORDER_STATUS_LABELS,
  type OrderAction,
  quarterLabel,
} from '#types/ratings.labels';
import { goTo } from '../shared/api/navigate';
import { dayText } from '../shared/format/dates';
import { useLoad } from '../shared/load/use-load';
import { useSession } from '../shared/session/use-session';
import { Card } from '../shared/ui/frame/card';
import { Cell, Cells } from '../shared/ui/frame/cell';
import { Faces } from '../shared/ui/frame/faces';
import { Screen } from '../shared/ui/frame/screen';
import { Button } from '../shared/ui/input/button';
import { Tag } from '../shared/ui/show/tag';
import { Timeline } from '../shared/ui/show/timeline';
import { Bar } from './bar';
import { keeps } from './offices.view';
import { AnswerSheet, CheckSheet } from './order/order-sheets';
import { getOrder } from './ratings.client';
import { wordsUrl } from './ratings.urls';
import { barOf, isWeak, LIMITS, orderLook, scoreText, whyText } from './ratings.view';

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
        {quarterLabel(order.quarter)}
        {whyText(order)}
      </View>
      {order.dueAt && (
        <View className="ra-k">
          {LIMITS[order.status]}：{dayText(order.dueAt, Date.now())}
          {order.alarm === 'escalated' && '，已报区级过问'}
        </View>
      )}
      {order.items.map(({ item, mean }) => (
        <Bar
          key={item}
          title={ESTATE_ITEM_LABELS[item]}
          share={barOf(mean)}
          value={scoreText(mean)}
          low={isWeak(mean, order)}
        />
      ))}
    </Card>
  );
}

function Measures({ order: { measures } }: { order: OrderDetail }) {
  if (measures === null) return null;
  return (
    <Card title="整改措施">
      <View>{measures.words}</View>
      <View className="ra-k">
        {measures.answeredBy}承诺 {measures.doneBy} 前完成
      </View>
    </Card>
  );
}

/** Why households were not content, in their own words; for staff. */
function Said({ order: { community, estateId, estate, quarter } }: { order: OrderDetail }) {
  const about = { community, id: estateId, name: estate, quarters: [quarter] };
  return (
    <Cells>
      <Cell
        icon="chat"
        title="居民的话"
        words={`${quarterLabel(quarter)}评价时写的，不带姓名`}
        onTap={() => goTo(wordsUrl(about))}
      />
    </Cells>
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

/** Three stand side by side at the bottom of a phone; whoever hears them hears all of it. */
const SHORT: Record<OrderAction, string> = {
  answer: '登记措施',
  closed: '通过',
  again: '退回',
  escalated: '上报',
};
const SPOKEN: Record<CheckOutcome, string> = {
  closed: '通过，整改完成',
  again: '退回再整改',
  escalated: '上报街道督办',
};

type ActionsProps = { may: readonly OrderAction[]; onOpen: (action: OrderAction) => void };

function Actions({ may, onOpen }: ActionsProps) {
  return (
    <>
      {may.map((action) => (
        <Button
          key={action}
          kind={action === 'answer' || action === 'closed' ? 'pri' : 'sec'}
          label={action === 'answer' ? '登记措施' : SPOKEN[action]}
          onTap={() => onOpen(action)}
        >
          {SHORT[action]}
        </Button>
      ))}
    </>
  );
}

/** What a property company has to mend, what it promised and what was found. */
export function OrderScreen({ id, onChanged }: { id: string; onChanged?: () => void }) {
  const load = useLoad(`ratings.order:${id}`, () => getOrder(id));
  const { me } = useSession();
  const [doing, setDoing] = useState<OrderAction | null>(null);
  const order = load.data;
  const may = order?.may ?? [];
  const sent = () => {
    void load.reload();
    onChanged?.();
  };
  const sheet = { onClose: () => setDoing(null), onSent: sent };
  const footer = may.length > 0 && <Actions may={may} onOpen={setDoing} />;
  return (
    <Screen marked={keeps(me, order?.community ?? '')} {...(footer ? { footer } : {})}>
      <Faces load={load} skeleton="detail">
        {(one) => (
          <>
            <Head order={one} />
            <Measures order={one} />
            {keeps(me, one.community) && <Said order={one} />}
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
