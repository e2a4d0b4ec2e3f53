import './card-words.scss';
import { View } from '@tarojs/components';
import { iconClass } from '../show/icon';
import type { IconName } from '../show/icons';
import { tagClass } from '../show/tag';
import type { Tone } from '../tone';

type Line = { words: string; look?: 'body' | 'small' | 'sunk' };
type Props = {
  head: string;
  /** The head names what the card is about; otherwise it says whose words these are. */
  isTitle?: boolean;
  mark?: { tone: Tone; icon: IconName; words: string } | null;
  /** What is empty is left out. */
  lines: readonly (Line | null | false)[];
};

/**
 * What a card of a list says. In one template (`compileMode`), for there are many of them; it loses the words of
 * whichever of two elements stands there, so the head is one element with two looks.
 */
export function CardWords({ head, isTitle = false, mark, lines }: Props) {
  const shown = lines.filter((line) => line !== null && line !== false);
  return (
    <View compileMode className="cw">
      <View className="cw__h">
        <View className={isTitle ? 'card__t' : 'cw__s'}>{head}</View>
        {mark && (
          <View className={tagClass(mark.tone)}>
            <View className={iconClass(mark.icon, 'sm')} aria-hidden="true" />
            <View>{mark.words}</View>
          </View>
        )}
      </View>
      {shown.map(({ words, look = 'body' }) => (
        <View key={words} className={`cw__${look}`}>
          {words}
        </View>
      ))}
    </View>
  );
}
