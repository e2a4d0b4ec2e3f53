import { useRouter } from '@tarojs/taro';
import { GateScreen } from '../../lead/gate-screen';

export default function RollPage() {
  return <GateScreen id={useRouter().params.id ?? ''} />;
}
