import { View } from '@tarojs/components';
import { MAX_SCORE, SCORE_LABELS } from '#types/ratings.labels';

type Props = { label: string; value: number | null; onChange: (score: number) => void };

const SCORES = Array.from({ length: MAX_SCORE }, (_, place) => place + 1);

/** Five large stars; what they mean is written beneath. None is chosen beforehand. */
export function Stars({ label, value, onChange }: Props) {
  return (
    <View>
      <View className="ra-stars" aria-role="radiogroup" aria-label={label}>
        {SCORES.map((score) => {
          const isOn = value !== null && score <= value;
          return (
            <View
              key={score}
              className={isOn ? 'ra-stars__i ra-stars__i--on' : 'ra-stars__i'}
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
      <View className="ra-stars__w">{value === null ? '还没有打分' : SCORE_LABELS[value - 1]}</View>
    </View>
  );
}
