import { View } from '@tarojs/components';

export default function WorkPage() {
  return <View>工作台</View>;
}
