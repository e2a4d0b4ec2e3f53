import { View } from '@tarojs/components';

/** The family name on a calm ground; no pictures of people are stored. */
export function Avatar({ name }: { name: string }) {
  return (
    <View className="av" aria-hidden="true">
      {name.trim().charAt(0) || '您'}
    </View>
  );
}
