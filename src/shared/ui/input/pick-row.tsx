import './pick.scss';
import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon } from '../show/icon';

type Props = {
  /** `radio`: one instead of another; `checkbox`: besides others. */
  role: 'radio' | 'checkbox';
  on: boolean;
  title: string;
  words?: string;
  /** Stands in the dot instead of a tick. */
  mark?: ReactNode;
  label?: string;
  onTap: () => void;
};

/** A choice that is a whole row to tap. */
export function PickRow({ role, on, title, words, mark, label, onTap }: Props) {
  const shape = role === 'checkbox' && mark === undefined ? ' pick__i--square' : '';
  return (
    <View
      className={`pick__i${on ? ' pick__i--on' : ''}${shape}`}
      hoverClass="card--down"
      aria-role={role}
      aria-checked={on ? 'true' : 'false'}
      aria-label={label ?? (words ? `${title}，${words}` : title)}
      onClick={onTap}
    >
      <View className="pick__d">{mark ?? (on && <Icon name="check" size="sm" />)}</View>
      <View className="pick__m">
        <View>{title}</View>
        {words && <View className="pick__s">{words}</View>}
      </View>
    </View>
  );
}
