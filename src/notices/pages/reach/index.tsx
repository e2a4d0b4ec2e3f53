import { useRouter } from '@tarojs/taro';
import { ReachScreen } from '../../reach-screen';

export default function ReachPage() {
  return <ReachScreen id={useRouter().params.id ?? ''} />;
}
