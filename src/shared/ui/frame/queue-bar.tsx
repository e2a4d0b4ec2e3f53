import { View } from '@tarojs/components';
import { useState } from 'react';
import { useStore } from '../../device/store';
import { whenText } from '../../format/dates';
import { hasSentence } from '../../format/error-text';
import { failureText } from '../../format/failure-text';
import { queue } from '../../offline/queue.device';
import type { Waiting } from '../../offline/queue.types';
import { Button } from '../input/button';
import { Sheet } from '../over/sheet';
import { toast } from '../over/toast';
import { Icon } from '../show/icon';

// The sentence of a slice's own code comes with its pages, which may not be open.
const ELSEWHERE = '没有成功，请打开这项操作的页面，那里写着原因';

const stateOf = (w: Waiting): string => {
  if (w.refusal) return hasSentence(w.refusal.code) ? failureText(w.refusal) : ELSEWHERE;
  return w.leaving ? '正在发送' : `等待发送 · ${whenText(w.at, Date.now())}`;
};

function putAway({ key, kept }: Waiting) {
  if (queue.takeBack(key) && kept) toast('写的内容放回了草稿，再打开时可以接着写', 'info');
}

function WaitingRow({ waiting }: { waiting: Waiting }) {
  return (
    <View className="que__r">
      <View className="que__m">
        <View>{waiting.label}</View>
        <View className={waiting.refusal ? 'que__s que__s--bad' : 'que__s'}>{stateOf(waiting)}</View>
      </View>
      {!waiting.leaving && (
        <Button
          size="sm"
          kind="plain"
          label={`${waiting.refusal ? '知道了' : '撤回'} ${waiting.label}`}
          onTap={() => putAway(waiting)}
        >
          {waiting.refusal ? '知道了' : '撤回'}
        </Button>
      )}
    </View>
  );
}

/** Changes that have not reached the server yet: how many, which, and a way to take them back. */
export function QueueBar() {
  const waiting = useStore(queue.waiting);
  const [open, setOpen] = useState(false);
  // A change that is just leaving for the first time is the button's own business.
  const shown = waiting.filter((w) => w.refusal || !w.leaving || w.attempts > 1);
  if (shown.length === 0) return null;
  const failed = shown.some((w) => w.refusal);
  const words = failed ? '有操作没有成功，点这里查看' : `${shown.length} 项操作已保存，有信号时自动发送`;
  return (
    <>
      <View
        className={failed ? 'que que--bad' : 'que'}
        aria-role="button"
        aria-live="polite"
        onClick={() => setOpen(true)}
      >
        <Icon name={failed ? 'warn' : 'offline'} />
        <View className="que__m">{words}</View>
        <Icon name="right" size="sm" />
      </View>
      <Sheet
        open={open}
        title="等待发送的操作"
        onClose={() => setOpen(false)}
        footer={
          <Button kind="pri" icon="refresh" block onTap={() => void queue.flush()}>
            现在发送
          </Button>
        }
      >
        {shown.map((w) => (
          <WaitingRow key={w.key} waiting={w} />
        ))}
      </Sheet>
    </>
  );
}
