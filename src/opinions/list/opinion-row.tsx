import { View } from '@tarojs/components';
import type { OpinionSummary } from '#types/opinion-shapes';
import { apart } from '../../shared/format/apart';
import { iconClass } from '../../shared/ui/show/icon';
import { tagClass } from '../../shared/ui/show/tag';
import { stateMark, untilText } from '../opinion.view';

type Props = { opinion: OpinionSummary; onTap: () => void };

/** One conversation of the list, in one template, so that a long list stays light. */
export function OpinionRow({ opinion, onTap }: Props) {
  const mark = stateMark(opinion);
  const below = `${opinion.place} · ${untilText(opinion, Date.now())}`;
  return (
    <View
      compileMode
      className="card op-row"
      hoverClass="card--down"
      aria-role="button"
      aria-label={[opinion.title, below, mark.words].join('，')}
      onClick={onTap}
    >
      <View className="op-row__t">{apart(opinion.title)}</View>
      <View className="op-small">{apart(below)}</View>
      <View className={tagClass(mark.tone)}>
        <View className={iconClass(mark.icon, 'sm')} aria-hidden="true" />
        <View>{mark.words}</View>
      </View>
    </View>
  );
}
