import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { Tone } from '../tone';
import { Icon } from './icon';
import type { IconName } from './icons';

export const tagClass = (tone: Tone) => `tag tag--${tone}`;

/** A state in words with an icon; the colour only helps. */
export function Tag({ tone, icon, children }: { tone: Tone; icon: IconName; children: ReactNode }) {
  return (
    <View className={tagClass(tone)}>
      <Icon name={icon} size="sm" />
      <View>{children}</View>
    </View>
  );
}
