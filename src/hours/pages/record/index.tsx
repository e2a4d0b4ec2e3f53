import { useRouter } from '@tarojs/taro';
import { RecordScreen } from '../../record-screen';

export default function RecordPage() {
  return <RecordScreen id={useRouter().params.id ?? ''} />;
}
