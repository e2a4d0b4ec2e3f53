import { View } from '@tarojs/components';
import type { VoteDetail } from '#types/vote-shapes';
import { Icon } from '../../shared/ui/show/icon';

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
  const role = most === 1 ? 'radio' : 'checkbox';
  return (
    <View aria-role={most === 1 ? 'radiogroup' : 'group'} aria-label="选项">
      {options.map(({ id, name, words }) => {
        const on = picks.includes(id);
        return (
          <View
            key={id}
            className={`vo-opt${on ? ' vo-opt--on' : ''}${most === 1 ? '' : ' vo-opt--square'}`}
            hoverClass="card--down"
            aria-role={role}
            aria-checked={on ? 'true' : 'false'}
            aria-label={words ? `${name}，${words}` : name}
            onClick={() => onChange(toggled(picks, id, most))}
          >
            <View className="vo-opt__d">{on && <Icon name="check" size="sm" />}</View>
            <View className="vo-opt__m">
              <View>{name}</View>
              {words !== '' && <View className="vo-row__k">{words}</View>}
            </View>
          </View>
        );
      })}
    </View>
  );
}

/** A tap gives the next rank, another takes it back and the later ones move up. */
export function RankField({ options, picks, onChange }: Omit<Props, 'most'>) {
  return (
    <View aria-role="group" aria-label="按先后点选">
      {options.map(({ id, name, words }) => {
        const rank = picks.indexOf(id) + 1;
        const next = rank > 0 ? picks.filter((each) => each !== id) : [...picks, id];
        return (
          <View
            key={id}
            className={rank > 0 ? 'vo-opt vo-opt--on' : 'vo-opt'}
            hoverClass="card--down"
            aria-role="checkbox"
            aria-checked={rank > 0 ? 'true' : 'false'}
            aria-label={rank > 0 ? `${name}，排在第 ${rank}` : name}
            onClick={() => onChange(next)}
          >
            <View className="vo-opt__d">{rank > 0 ? rank : ''}</View>
            <View className="vo-opt__m">
              <View>{name}</View>
              {words !== '' && <View className="vo-row__k">{words}</View>}
            </View>
          </View>
        );
      })}
    </View>
  );
}
