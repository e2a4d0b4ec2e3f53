import { useRouter } from '@tarojs/taro';
import { KeepEstateScreen } from '../../keep-estate-screen';

export default function KeepEstatePage() {
  const { community = '', id = '' } = useRouter().params;
  return <KeepEstateScreen community={decodeURIComponent(community)} id={id === '' ? null : id} />;
}
