import { useRouter } from '@tarojs/taro';
import { ActivityScreen } from '../../activity-screen';

export default function ActivityPage() {
  return <ActivityScreen id={useRouter().params.id ?? ''} />;
}
