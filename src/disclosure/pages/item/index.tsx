import { useRouter } from '@tarojs/taro';
import { ItemScreen } from '../../item-screen';

export default function ItemPage() {
  return <ItemScreen id={useRouter().params.id ?? ''} />;
}
