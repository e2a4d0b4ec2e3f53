import { View } from '@tarojs/components';
import { apart } from '../../shared/format/apart';
import { iconClass } from '../../shared/ui/show/icon';
import type { IconName } from '../../shared/ui/show/icons';
import { tagClass } from '../../shared/ui/show/tag';
import type { Tone } from '../../shared/ui/tone';

type Mark = { tone: Tone; icon: IconName; words: string };
type Props = { above: string; title: string; below: string; mark?: Mark | null; onTap: () => void };

/** One item of a list, on the board and at the desk; in one template, so that a long list stays light. */
export function ItemRow({ above, title, below, mark, onTap }: Props) {
  return (
    <View
      compileMode
      className="card dc-row"
      hoverClass="card--down"
      aria-role="button"
      aria-label={[above, title, below, mark?.words].filter(Boolean).join('，')}
      onClick={onTap}
    >
      <View className="dc-row__k">{apart(above)}</View>
      <View className="dc-row__t">{apart(title)}</View>
      <View className="dc-row__s">{apart(below)}</View>
      {mark && (
        <View className={tagClass(mark.tone)}>
          <View className={iconClass(mark.icon, 'sm')} aria-hidden="true" />
          <View>{mark.words}</View>
        </View>
      )}
    </View>
  );
}
