import { View } from '@tarojs/components';

export const initialOf = (name: string): string => name.trim().charAt(0) || '您';

/** The family name on a calm ground; no pictures of people are stored. */
export function Avatar({ name }: { name: string }) {
  return (
    <View className="av" aria-hidden="true">
      {initialOf(name)}
    </View>
  );
}
