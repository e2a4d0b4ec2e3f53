import { useRouter } from '@tarojs/taro';
import { WriteScreen } from '../../write-screen';

export default function WritePage() {
  const { id, within = '', label = '' } = useRouter().params;
  const place = { territory: decodeURIComponent(within), label: decodeURIComponent(label) };
  return <WriteScreen id={id ?? null} place={place} />;
}
