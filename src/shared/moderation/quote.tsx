import './moderation.scss';
import { View } from '@tarojs/components';

/** The words that a sheet is about, above what is asked of the person. */
export function Quote({ words }: { words: string }) {
  return <View className="mo-quote">{words}</View>;
}
