import { View } from '@tarojs/components';
import { labelParts } from './place.view';

/** A home in two lines, broken where its name breaks: the building and room are what one looks for. */
export function PlaceLabel({ label }: { label: string }) {
  const { home, around } = labelParts(label);
  return (
    <View className="cm-label">
      <View className="cm-label__s">{home}</View>
      {around && <View className="cm-hint">{around}</View>}
    </View>
  );
}
