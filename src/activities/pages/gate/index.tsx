import { useRouter } from '@tarojs/taro';
import { GateScreen } from '../../gate-screen';

export default function GatePage() {
  return <GateScreen scene={useRouter().params.scene ?? null} />;
}
