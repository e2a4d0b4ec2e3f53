import { useRouter } from '@tarojs/taro';
import { GridScreen } from '../../grid-screen';

export default function GridPage() {
  return <GridScreen grid={decodeURIComponent(useRouter().params.id ?? '')} />;
}
