import { useRouter } from '@tarojs/taro';
import { EstateScreen } from '../../estate-screen';

export default function EstatePage() {
  return <EstateScreen id={useRouter().params.id ?? ''} />;
}
