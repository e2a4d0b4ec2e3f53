import './calls.scss';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Beside } from '../shared/beside/beside';
import { Rows } from '../shared/beside/rows';
import { usePages } from '../shared/load/use-pages';
import { PageList } from '../shared/ui/frame/page-list';
import { Screen } from '../shared/ui/frame/screen';
import { listOpenCalls } from './calls.client';
import { CallBackSheet } from './open/call-back-sheet';
import { FollowUpSheet } from './open/follow-up-sheet';
import type { OpenCall } from './open/open.view';
import { OpenCallCard } from './open/open-call-card';
import { CALL_COLUMNS, callWords } from './open/open-call-columns';
import { useFollowUp } from './open/use-follow-up';

const EMPTY = {
  icon: 'done',
  title: '没有等待回访的呼叫',
  words: '居民在长辈版首页用过一键通后，会出现在这里。',
} as const;

type Doing = { what: 'phone' | 'followUp'; call: OpenCall } | null;

/** Who reached for the phone and was not looked in on yet. */
export function OpenCallsScreen() {
  const list = usePages('calls.open', listOpenCalls);
  const { busy, sent, finish } = useFollowUp(list.reload);
  const [doing, setDoing] = useState<Doing>(null);
  const close = () => setDoing(null);
  const card = (call: OpenCall) => (
    <OpenCallCard
      key={call.id}
      call={call}
      sent={sent.has(call.id)}
      onPhone={() => setDoing({ what: 'phone', call })}
      onFollowUp={() => setDoing({ what: 'followUp', call })}
    />
  );
  const cardOf = (id: string) => {
    const call = list.data?.items.find((one) => one.id === id);
    return call ? card(call) : null;
  };
  return (
    <Screen marked>
      <Beside name="call" title="一键通呼叫" hint="从列表里选一次呼叫，再回电话或填写回访。" detail={cardOf}>
        <PageList list={list} empty={EMPTY}>
          {(items) => (
            <>
              <View className="ca-hint">打过急救、火警、报警电话的排在最前面，请先看望。</View>
              <Rows
                items={items}
                keyOf={(call) => call.id}
                columns={CALL_COLUMNS}
                spoken={callWords}
                label="等待回访的呼叫"
                reload={list.reload}
              >
                {items.map(card)}
              </Rows>
            </>
          )}
        </PageList>
      </Beside>
      {doing?.what === 'phone' && <CallBackSheet call={doing.call} onClose={close} />}
      {doing?.what === 'followUp' && (
        <FollowUpSheet
          call={doing.call}
          busy={busy}
          onClose={close}
          onSend={(words) => finish(doing.call, words)}
        />
      )}
    </Screen>
  );
}
