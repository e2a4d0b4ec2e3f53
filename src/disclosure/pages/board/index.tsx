import { useRouter } from '@tarojs/taro';
import { BoardScreen } from '../../board-screen';

export default function BoardPage() {
  return <BoardScreen community={useRouter().params.community ?? null} />;
}
