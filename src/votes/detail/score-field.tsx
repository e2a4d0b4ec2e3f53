import { View } from '@tarojs/components';
import type { VoteDetail } from '#types/vote-shapes';
import { MAX_SCORE } from '#types/votes.labels';

const STEPS = Array.from({ length: MAX_SCORE + 1 }, (_, score) => score);

type Props = {
  options: VoteDetail['options'];
  scores: readonly (number | null)[];
  onChange: (scores: (number | null)[]) => void;
};

/** Nought to ten for each; a second tap takes it back, and what is left out is no opinion. */
export function ScoreField({ options, scores, onChange }: Props) {
  const give = (place: number, score: number) =>
    onChange(
      options.map((_, at) => {
        const known = scores[at] ?? null;
        if (at !== place) return known;
        return known === score ? null : score;
      }),
    );
  return (
    <>
      {options.map(({ id, name, words }, place) => (
        <View key={id} className="vo-score" aria-role="radiogroup" aria-label={name}>
          <View>{name}</View>
          {words !== '' && <View className="vo-row__k">{words}</View>}
          <View className="vo-steps">
            {STEPS.map((score) => {
              const on = scores[place] === score;
              return (
                <View
                  key={score}
                  className={on ? 'vo-step vo-step--on' : 'vo-step'}
                  hoverClass="card--down"
                  aria-role="radio"
                  aria-checked={on ? 'true' : 'false'}
                  aria-label={`${score} 分，${name}`}
                  onClick={() => give(place, score)}
                >
                  {score}
                </View>
              );
            })}
          </View>
        </View>
      ))}
    </>
  );
}
