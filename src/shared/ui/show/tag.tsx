import { View } from '@tarojs/components';
import type { Tone } from '../tone';
import { iconClass } from './icon';
import type { IconName } from './icons';

export const tagClass = (tone: Tone) => `tag tag--${tone}`;

type Words = string | number;

/**
 * A state in words with an icon; the colour only helps. `compileMode` makes one template of it and shows one text only:
 * the pieces of a sentence are put together here.
 */
export function Tag({ tone, icon, children }: { tone: Tone; icon: IconName; children: Words | Words[] }) {
  const words = [children].flat().join('');
  return (
    <View compileMode className={tagClass(tone)}>
      <View className={iconClass(icon, 'sm')} aria-hidden="true" />
      <View>{words}</View>
    </View>
  );
}
