import { useRouter } from '@tarojs/taro';
import { CheckScreen } from '../../check-screen';

export default function CheckPage() {
  return <CheckScreen code={useRouter().params.id ?? ''} />;
}
