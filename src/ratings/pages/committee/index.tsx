import { useRouter } from '@tarojs/taro';
import { CommitteeScreen } from '../../committee-screen';

export default function CommitteePage() {
  // the mini-program hands parameters over as they stand in the address
  return <CommitteeScreen community={decodeURIComponent(useRouter().params.community ?? '')} />;
}
