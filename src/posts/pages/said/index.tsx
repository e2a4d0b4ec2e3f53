import { useRouter } from '@tarojs/taro';
import { SaidScreen } from '../../said-screen';

export default function SaidPage() {
  return <SaidScreen within={decodeURIComponent(useRouter().params.within ?? '')} />;
}
