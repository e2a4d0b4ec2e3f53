import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { Tone } from '../tone';
import { Icon } from './icon';
import type { IconName } from './icons';

type Props = { tone: Tone; children: ReactNode; icon?: IconName; action?: string; onAction?: () => void };

/** A strip inside a page: something to know, and perhaps to do. */
export function Notice({ tone, children, icon = 'info', action, onAction }: Props) {
  return (
    <View className={`ntc ntc--${tone}`}>
      <Icon name={icon} />
      <View className="ntc__w">{children}</View>
      {action && onAction && (
        <View className="ntc__a" aria-role="button" onClick={onAction}>
          {action}
          <Icon name="right" size="sm" />
        </View>
      )}
    </View>
  );
}
