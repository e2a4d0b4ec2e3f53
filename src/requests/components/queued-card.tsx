import { View } from '@tarojs/components';
import { CATEGORY_LABELS, type Category } from '#types/requests.labels';
import { whenText } from '../../shared/format/dates';
import { failureText } from '../../shared/format/failure-text';
import { queue } from '../../shared/offline/queue.device';
import type { Waiting } from '../../shared/offline/queue.types';
import { Card } from '../../shared/ui/frame/card';
import { Button } from '../../shared/ui/input/button';
import { confirm, toast } from '../../shared/ui/over/toast';
import { Tag } from '../../shared/ui/show/tag';
import { queuedMark } from './queued.view';

async function takeBack(waiting: Waiting) {
  const sure = await confirm({
    title: '不发送了吗？',
    words: '拿回后这件诉求不会发出，写的内容放回草稿，打开“我要反映”可以接着写。',
    yes: '不发送了',
    no: '继续等待',
  });
  if (sure && !queue.takeBack(waiting.key)) toast('正在发送，已经拿不回来了', 'warn');
}

/** A request that has not reached the server: it is on the phone, is sent by itself, and can be taken back. */
export function QueuedCard({ waiting }: { waiting: Waiting }) {
  const input = waiting.input as { category: Category; words: string };
  const mark = queuedMark(waiting);
  return (
    <Card tone={waiting.refusal ? 'bad' : 'info'}>
      <View className="rq-q__h">
        <View>{CATEGORY_LABELS[input.category]}</View>
        <Tag tone={mark.tone} icon={mark.icon}>
          {mark.words}
        </Tag>
      </View>
      <View className="rq-q__w">{input.words}</View>
      <View className="rq-q__p">
        {waiting.refusal
          ? failureText(waiting.refusal)
          : `${whenText(waiting.at, Date.now())} 保存在手机上，有信号后自动发送`}
      </View>
      {!waiting.leaving && (
        <View className="rq-q__f">
          {!waiting.refusal && (
            <Button size="sm" kind="sec" icon="refresh" onTap={() => void queue.flush()}>
              现在发送
            </Button>
          )}
          <Button size="sm" kind="plain" label="拿回，不发送这件诉求" onTap={() => void takeBack(waiting)}>
            拿回
          </Button>
        </View>
      )}
    </Card>
  );
}
