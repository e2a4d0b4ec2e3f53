import { View } from '@tarojs/components';

export default function BoardPage() {
  return <View>工作台</View>;
}
