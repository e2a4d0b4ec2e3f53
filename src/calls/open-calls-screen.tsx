import './calls.scss';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { usePages } from '../shared/load/use-pages';
import { Faces } from '../shared/ui/frame/faces';
import { MoreRow } from '../shared/ui/frame/more-row';
import { Screen } from '../shared/ui/frame/screen';
import { listOpenCalls } from './calls.client';
import { CallBackSheet } from './open/call-back-sheet';
import { FollowUpSheet } from './open/follow-up-sheet';
import type { OpenCall } from './open/open.view';
import { OpenCallCard } from './open/open-call-card';
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
  return (
    <Screen marked>
      <Faces load={list} skeleton="list" isEmpty={({ items }) => items.length === 0} empty={EMPTY}>
        {({ items }) => (
          <>
            <View className="ca-hint">打过急救、火警、报警电话的排在最前面，请先看望。</View>
            {items.map((call) => (
              <OpenCallCard
                key={call.id}
                call={call}
                sent={sent.has(call.id)}
                onPhone={() => setDoing({ what: 'phone', call })}
                onFollowUp={() => setDoing({ what: 'followUp', call })}
              />
            ))}
          </>
        )}
      </Faces>
      <MoreRow list={list} />
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
