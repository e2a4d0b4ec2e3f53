import { View } from '@tarojs/components';

export default function HomePage() {
  return <View>一键清</View>;
}
