import { View } from '@tarojs/components';
import type { IconName } from './icons';

export type IconSize = 'sm' | 'md' | 'lg' | 'xl';

/** A drawing beside words; it takes their colour and is hidden from screen readers, which read the words. */
export function Icon({ name, size = 'md' }: { name: IconName; size?: IconSize }) {
  return <View className={`ic ic-${name} ic--${size}`} aria-hidden="true" />;
}
