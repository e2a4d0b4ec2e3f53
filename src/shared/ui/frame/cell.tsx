import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { iconClass } from '../show/icon';
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
  value?: string;
  icon?: IconName;
  onTap?: () => void;
};

/** In one template (`compileMode`), for there are many of them; what is left undefined is not bound. */
export function Cell({ title, words, value, icon, onTap }: Props) {
  const spoken = onTap && [title, words, value].filter(Boolean).join('，');
  return (
    <View
      compileMode
      className="cell"
      hoverClass={onTap ? 'card--down' : 'none'}
      aria-role={onTap && 'button'}
      aria-label={spoken}
      // Taro's type knows no row that cannot be tapped.
      onClick={onTap as () => void}
    >
      {icon && (
        <View className="cell__i">
          <View className={iconClass(icon, 'lg')} aria-hidden="true" />
        </View>
      )}
      <View className="cell__b">
        <View className="cell__m">
          <View>{title}</View>
          {words && <View className="cell__w">{words}</View>}
        </View>
        {value && <View className="cell__v">{value}</View>}
      </View>
      {/* asked as a question: the template is given the condition itself, and a function does not reach it */}
      {onTap !== undefined && <View className={iconClass('right', 'sm')} aria-hidden="true" />}
    </View>
  );
}
