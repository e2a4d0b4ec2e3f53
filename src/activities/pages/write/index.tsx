import { useRouter } from '@tarojs/taro';
import { WriteScreen } from '../../lead/write-screen';

export default function WritePage() {
  const { id = null, team = null, within } = useRouter().params;
  return <WriteScreen id={id} team={team} within={within ? decodeURIComponent(within) : null} />;
}
