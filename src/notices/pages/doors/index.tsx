import { useRouter } from '@tarojs/taro';
import { DoorsScreen } from '../../doors-screen';

export default function DoorsPage() {
  const { id, within } = useRouter().params;
  return <DoorsScreen id={id ?? ''} within={within ? decodeURIComponent(within) : null} />;
}
