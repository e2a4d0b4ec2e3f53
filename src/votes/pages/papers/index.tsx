import { useRouter } from '@tarojs/taro';
import { PapersScreen } from '../../papers-screen';

export default function PapersPage() {
  return <PapersScreen id={useRouter().params.id ?? ''} />;
}
