import { useRouter } from '@tarojs/taro';
import { WriteScreen } from '../../lead/write-screen';

export default function WritePage() {
  return <WriteScreen id={useRouter().params.id ?? null} />;
}
