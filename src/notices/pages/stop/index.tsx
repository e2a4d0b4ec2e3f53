import { useRouter } from '@tarojs/taro';
import { StopScreen } from '../../stop-screen';

export default function StopPage() {
  return <StopScreen within={decodeURIComponent(useRouter().params.within ?? '')} />;
}
