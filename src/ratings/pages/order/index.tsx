import { useRouter } from '@tarojs/taro';
import { OrderScreen } from '../../order-screen';

export default function OrderPage() {
  return <OrderScreen id={useRouter().params.id ?? ''} />;
}
