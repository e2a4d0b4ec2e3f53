import { View } from '@tarojs/components';
import { apart } from '../../shared/format/apart';
import { iconClass } from '../../shared/ui/show/icon';
import { tagClass } from '../../shared/ui/show/tag';
import type { Mark } from '../../shared/ui/tone';

type Props = {
  above: string;
  title: string;
  words: string;
  below: string;
  mark: Mark | null;
  onTap: () => void;
};

/** One wish of a list; in one template, so that a long list stays light. */
export function WishRow({ above, title, words, below, mark, onTap }: Props) {
  return (
    <View
      compileMode
      className="card ws-row"
      hoverClass="card--down"
      aria-role="button"
      aria-label={[above, title, words, below, mark?.words].filter(Boolean).join('，')}
      onClick={onTap}
    >
      <View className="ws-row__k">{apart(above)}</View>
      <View className="ws-row__t">{apart(title)}</View>
      {words !== '' && <View className="ws-row__w">{apart(words)}</View>}
      <View className="ws-row__s">{apart(below)}</View>
      {mark && (
        <View className={tagClass(mark.tone)}>
          <View className={iconClass(mark.icon, 'sm')} aria-hidden="true" />
          <View>{mark.words}</View>
        </View>
      )}
    </View>
  );
}
