import './chips.scss';
import { View } from '@tarojs/components';
import { Icon } from '../show/icon';

type Props = {
  name: string;
  /** Spoken where the name alone does not say which: `第2网格 3号楼`. */
  spoken?: string;
  on: boolean;
  /** Some of what it stands for is chosen. */
  partly?: boolean;
  onTap: () => void;
};

/** One of several that can be ticked together. */
export function TickChip({ name, spoken = name, on, partly = false, onTap }: Props) {
  const look = on ? ' chip--on' : partly ? ' chip--part' : '';
  return (
    <View
      className={`chip${look}`}
      hoverClass="card--down"
      aria-role="checkbox"
      aria-checked={on ? 'true' : partly ? 'mixed' : 'false'}
      aria-label={partly ? `${spoken}，选了一部分` : spoken}
      onClick={onTap}
    >
      {on && <Icon name="check" size="sm" />}
      <View>{partly ? `${name}（部分）` : name}</View>
    </View>
  );
}
