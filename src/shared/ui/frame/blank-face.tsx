import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon } from '../show/icon';
import type { IconName } from '../show/icons';

type Props = { icon: IconName; title: string; words: string; bad?: boolean; children?: ReactNode };

/** A page with nothing on it: why, and what to do. */
export function BlankFace({ icon, title, words, bad = false, children }: Props) {
  return (
    <View className="face" aria-role={bad ? 'alert' : 'status'} aria-live="polite">
      <View className={`face__i${bad ? ' face__i--bad' : ''}`}>
        <Icon name={icon} size="xl" />
      </View>
      <View className="face__t">{title}</View>
      <View className="face__w">{words}</View>
      {children}
    </View>
  );
}
