import { View } from '@tarojs/components';
import type { TopicSummary } from '#types/topic-shapes';
import { Card } from '../../shared/ui/frame/card';
import { Notice } from '../../shared/ui/show/notice';
import { Steps } from '../../shared/ui/show/steps';
import { Tag } from '../../shared/ui/show/tag';
import { headText, nextText, STEP_NAMES, statusMark, stepAt, supportText } from '../topic.view';

type Props = {
  topic: TopicSummary & {
    words: string;
    screening: { accepted: boolean; words: string } | null;
    requests: string[];
  };
};

/** What it is about, where it is on its way, and what happens next. */
export function HeadCard({ topic }: Props) {
  const now = Date.now();
  const mark = statusMark(topic);
  const { screening, requests, supports, threshold } = topic;
  const isCollecting = topic.status === 'collecting';
  const share = Math.min(100, Math.round((supports / Math.max(1, threshold)) * 100));
  const next = nextText(topic, now);
  return (
    <Card
      title={topic.title}
      extra={
        <Tag tone={mark.tone} icon={mark.icon}>
          {mark.words}
        </Tag>
      }
    >
      <View className="tp-k">{headText(topic, now)}</View>
      <View className="tp-k">{topic.place}</View>
      <View className="tp-words">{topic.words}</View>
      {requests.length > 0 && <View className="tp-k">{`来自诉求：${requests.join('、')}`}</View>}
      <Steps steps={STEP_NAMES} at={stepAt(topic)} />
      {threshold > 0 && <View className="tp-k tp-support">{supportText(topic)}</View>}
      {isCollecting && (
        <View className="tp-bar" aria-hidden="true">
          <View className="tp-bar__d" style={{ width: `${share}%` }} />
        </View>
      )}
      <View className="tp-gap" />
      {screening && (
        <Notice tone={screening.accepted ? 'info' : 'warn'}>
          {`${screening.accepted ? '列入协商' : '未列入'}：${screening.words}`}
        </Notice>
      )}
      {next !== '' && (
        <Notice tone={topic.next?.overdue ? 'warn' : 'info'} icon="clock">
          {next}
        </Notice>
      )}
    </Card>
  );
}
