import { useRouter } from '@tarojs/taro';
import { WorkScreen } from '../../work-screen';

export default function WorkPage() {
  return <WorkScreen id={useRouter().params.id ?? ''} />;
}
