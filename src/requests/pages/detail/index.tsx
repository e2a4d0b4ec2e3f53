import { View } from '@tarojs/components';

export default function DetailPage() {
  return <View>诉求详情</View>;
}
