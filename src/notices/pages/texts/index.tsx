import { useRouter } from '@tarojs/taro';
import { TextsScreen } from '../../texts-screen';

export default function TextsPage() {
  return <TextsScreen within={decodeURIComponent(useRouter().params.within ?? '')} />;
}
