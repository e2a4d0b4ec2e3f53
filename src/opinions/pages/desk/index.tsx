import { useRouter } from '@tarojs/taro';
import { DeskScreen } from '../../desk-screen';

export default function DeskPage() {
  return <DeskScreen within={decodeURIComponent(useRouter().params.within ?? '')} />;
}
