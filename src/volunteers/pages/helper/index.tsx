import { useRouter } from '@tarojs/taro';
import { HelperScreen } from '../../helper-screen';

export default function HelperPage() {
  return <HelperScreen helper={useRouter().params.helper ?? null} />;
}
