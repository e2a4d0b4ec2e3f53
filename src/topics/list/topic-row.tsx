import { View } from '@tarojs/components';
import type { TopicSummary } from '#types/topic-shapes';
import { apart } from '../../shared/format/apart';
import { iconClass } from '../../shared/ui/show/icon';
import { tagClass } from '../../shared/ui/show/tag';
import { headText, nextText, statusMark, supportText } from '../topic.view';

type Props = { topic: TopicSummary; onTap: () => void };

/** One topic of a list, in one template, so that a long list stays light. */
export function TopicRow({ topic, onTap }: Props) {
  const now = Date.now();
  const head = headText(topic, now);
  const mark = statusMark(topic);
  const meetings = topic.meetings > 0 && `开过 ${topic.meetings} 次会`;
  const below = [topic.place, meetings].filter(Boolean).join(' · ');
  const support = topic.status === 'collecting' ? supportText(topic) : '';
  const next = nextText(topic, now);
  return (
    <View
      compileMode
      className="card tp-row"
      hoverClass="card--down"
      aria-role="button"
      aria-label={[topic.title, head, below, support, next, mark.words].filter(Boolean).join('，')}
      onClick={onTap}
    >
      <View className="tp-row__t">{apart(topic.title)}</View>
      <View className="tp-k">{apart(head)}</View>
      <View className="tp-k">{apart(below)}</View>
      {support && <View className="tp-k">{apart(support)}</View>}
      {next && <View className="tp-row__n">{apart(next)}</View>}
      <View className={tagClass(mark.tone)}>
        <View className={iconClass(mark.icon, 'sm')} aria-hidden="true" />
        <View>{mark.words}</View>
      </View>
    </View>
  );
}
