import { View } from '@tarojs/components';
import type { IconName } from './icons';

export type IconSize = 'sm' | 'md' | 'lg' | 'xl';

export const iconClass = (name: IconName, size: IconSize = 'md') => `ic ic-${name} ic--${size}`;

/** A drawing beside words; it takes their colour and is hidden from screen readers, which read the words. */
export function Icon({ name, size = 'md' }: { name: IconName; size?: IconSize }) {
  return <View className={iconClass(name, size)} aria-hidden="true" />;
}
