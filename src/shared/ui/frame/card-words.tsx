import './card-words.scss';
import { Button, View } from '@tarojs/components';
import { buttonClass } from '../input/button';
import type { ActionButton } from '../input/button-row';
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
  /** With them it is the whole card, which has nothing else in it. */
  acts?: { className: string; buttons: readonly (ActionButton | false)[] };
};

/** What a card of a list says. In one template (`compileMode`), for there are many of them. */
export function CardWords({ head, isTitle = false, mark, lines, acts }: Props) {
  const shown = lines.filter((line) => line !== null && line !== false);
  const buttons = (acts?.buttons ?? []).filter((button) => button !== false);
  return (
    <View compileMode className={acts ? 'card cw' : 'cw'}>
      <View className="cw__h">
        {isTitle ? (
          <View className="card__t" aria-role="heading">
            {head}
          </View>
        ) : (
          <View className="cw__s">{head}</View>
        )}
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
      {acts && (
        <View className={acts.className}>
          {buttons.map((button) => (
            <Button
              key={button.words}
              className={buttonClass({ kind: button.kind, size: 'sm' })}
              hoverClass="btn--down"
              aria-role="button"
              aria-label={button.label}
              onClick={button.onTap}
            >
              <View className={iconClass(button.icon)} aria-hidden="true" />
              <View className="btn__t">{button.words}</View>
            </Button>
          ))}
        </View>
      )}
    </View>
  );
}
