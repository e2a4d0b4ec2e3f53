import { useRouter } from '@tarojs/taro';
import { DetailScreen } from '../../detail-screen';

export default function DetailPage() {
  return <DetailScreen id={useRouter().params.id ?? ''} />;
}
