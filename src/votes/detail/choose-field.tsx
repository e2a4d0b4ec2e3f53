import { View } from '@tarojs/components';
import type { VoteDetail } from '#types/vote-shapes';
import { PickRow } from '../../shared/ui/input/pick-row';

type Options = VoteDetail['options'];
type Props = {
  options: Options;
  picks: readonly string[];
  /** Of several, at most so many; 1: one instead of another. */
  most: number;
  onChange: (picks: string[]) => void;
};

const toggled = (picks: readonly string[], id: string, most: number): string[] => {
  if (most === 1) return picks.includes(id) ? [] : [id];
  if (picks.includes(id)) return picks.filter((each) => each !== id);
  return picks.length < most ? [...picks, id] : [...picks];
};

/** One or several, each a whole row to tap. */
export function ChooseField({ options, picks, most, onChange }: Props) {
  return (
    <View className="pick" aria-role={most === 1 ? 'radiogroup' : 'group'} aria-label="选项">
      {options.map(({ id, name, words }) => (
        <PickRow
          key={id}
          role={most === 1 ? 'radio' : 'checkbox'}
          on={picks.includes(id)}
          title={name}
          words={words}
          onTap={() => onChange(toggled(picks, id, most))}
        />
      ))}
    </View>
  );
}

/** A tap gives the next rank, another takes it back and the later ones move up. */
export function RankField({ options, picks, onChange }: Omit<Props, 'most'>) {
  return (
    <View className="pick" aria-role="group" aria-label="按先后点选">
      {options.map(({ id, name, words }) => {
        const rank = picks.indexOf(id) + 1;
        return (
          <PickRow
            key={id}
            role="checkbox"
            on={rank > 0}
            title={name}
            words={words}
            mark={rank > 0 ? rank : ''}
            {...(rank > 0 ? { label: `${name}，排在第 ${rank}` } : {})}
            onTap={() => onChange(rank > 0 ? picks.filter((each) => each !== id) : [...picks, id])}
          />
        );
      })}
    </View>
  );
}
