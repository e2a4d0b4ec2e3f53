import { View } from '@tarojs/components';

export default function ResidencePage() {
  return <View>我的住处</View>;
}
