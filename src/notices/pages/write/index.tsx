import { useRouter } from '@tarojs/taro';
import { WriteScreen } from '../../write-screen';

export default function WritePage() {
  const { within, id, correct } = useRouter().params;
  return (
    <WriteScreen
      within={within ? decodeURIComponent(within) : null}
      id={id ?? null}
      corrects={correct === 'yes'}
    />
  );
}
