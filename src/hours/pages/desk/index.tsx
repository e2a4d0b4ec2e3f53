import { useRouter } from '@tarojs/taro';
import { DeskScreen } from '../../desk-screen';

export default function DeskPage() {
  return <DeskScreen activity={useRouter().params.activity ?? null} />;
}
