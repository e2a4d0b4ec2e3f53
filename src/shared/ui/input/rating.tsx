import { View } from '@tarojs/components';
import { RATING_LABELS, RATING_LEVELS, type RatingLevel } from '#types/requests.labels';
import { Icon } from '../show/icon';

const FACE = { 5: 'face-5', 4: 'face-4', 3: 'face-3', 2: 'face-2', 1: 'face-1' } as const;

/** Five characters do not fit a fifth of the screen: they break after 非常, not before the last one. */
const breakable = (words: string) => (words.length > 4 ? words.replace('非常', '非常\u200b') : words);

type Props = { value: RatingLevel | null; onChange: (level: RatingLevel) => void };

/**
 * 好差评: the five levels in the order and words of the rule. No level is chosen beforehand and none stands out,
 * so that nobody is led to one.
 */
export function Rating({ value, onChange }: Props) {
  return (
    <View className="rt" aria-role="radiogroup" aria-label="满意度">
      {RATING_LEVELS.map((level) => {
        const on = level === value;
        return (
          <View
            key={level}
            className={on ? `rt__i rt__i--on rt__i--${level}` : 'rt__i'}
            hoverClass="card--down"
            aria-role="radio"
            aria-checked={on ? 'true' : 'false'}
            aria-label={RATING_LABELS[level]}
            onClick={() => onChange(level)}
          >
            <Icon name={FACE[level]} size="lg" />
            <View className="rt__t">{breakable(RATING_LABELS[level])}</View>
          </View>
        );
      })}
    </View>
  );
}

export function RatingShown({ level }: { level: RatingLevel }) {
  return (
    <View className={`rt__s rt__i--${level}`}>
      <Icon name={FACE[level]} size="lg" />
      <View>{RATING_LABELS[level]}</View>
    </View>
  );
}
