import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon } from '../show/icon';
import type { IconName } from '../show/icons';

/** Rows that belong together, on one card. */
export function Cells({ children, title }: { children: ReactNode; title?: string }) {
  return (
    <View className="cells">
      {title && (
        <View className="cells__t" aria-role="heading">
          {title}
        </View>
      )}
      <View className="cells__b">{children}</View>
    </View>
  );
}

type Props = {
  title: string;
  words?: string;
  /** On the right; goes below the title in elder mode. */
  value?: ReactNode;
  icon?: IconName;
  onTap?: () => void;
};

export function Cell({ title, words, value, icon, onTap }: Props) {
  const spoken = [title, words, typeof value === 'string' ? value : ''].filter(Boolean).join('，');
  const acts = onTap
    ? { onClick: onTap, hoverClass: 'card--down', 'aria-role': 'button', 'aria-label': spoken }
    : {};
  return (
    <View className="cell" {...acts}>
      {icon && (
        <View className="cell__i">
          <Icon name={icon} size="lg" />
        </View>
      )}
      <View className="cell__b">
        <View className="cell__m">
          <View>{title}</View>
          {words && <View className="cell__w">{words}</View>}
        </View>
        {value !== undefined && <View className="cell__v">{value}</View>}
      </View>
      {onTap && <Icon name="right" size="sm" />}
    </View>
  );
}
