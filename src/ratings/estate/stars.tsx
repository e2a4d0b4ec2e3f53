import { View } from '@tarojs/components';
import { MAX_SCORE, SCORE_LABELS } from '#types/ratings.labels';
import { scoreTone } from '../ratings.view';

type Props = {
  label: string;
  value: number | null;
  /** Said while nothing is chosen. */
  blank: string;
  onChange: (score: number) => void;
};

const SCORES = Array.from({ length: MAX_SCORE }, (_, place) => place + 1);

/** Five large stars; what they mean is written beneath. None is chosen beforehand. */
export function Stars({ label, value, blank, onChange }: Props) {
  const look = value === null ? '' : ` ra-stars__i--${scoreTone(value)}`;
  return (
    <View className="ra-rate">
      <View className="ra-stars" aria-role="radiogroup" aria-label={label}>
        {SCORES.map((score) => {
          const isOn = value !== null && score <= value;
          return (
            <View
              key={score}
              className={`ra-stars__i${isOn ? look : ''}`}
              hoverClass="card--down"
              aria-role="radio"
              aria-checked={score === value ? 'true' : 'false'}
              aria-label={`${label} ${score} 星，${SCORE_LABELS[score - 1]}`}
              onClick={() => onChange(score)}
            >
              {isOn ? '★' : '☆'}
            </View>
          );
        })}
      </View>
      <View className="ra-stars__w">{value === null ? blank : SCORE_LABELS[value - 1]}</View>
    </View>
  );
}
