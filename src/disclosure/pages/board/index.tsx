import { useRouter } from '@tarojs/taro';
import { BoardScreen } from '../../board-screen';
import { decoded } from '../../disclosure.urls';

export default function BoardPage() {
  return <BoardScreen community={decoded(useRouter().params.community)} />;
}
