import { View } from '@tarojs/components';

export default function SubmitPage() {
  return <View>我要反映</View>;
}
