import { useRouter } from '@tarojs/taro';
import { KeepCommitteeScreen } from '../../keep-committee-screen';

export default function KeepCommitteePage() {
  return <KeepCommitteeScreen community={decodeURIComponent(useRouter().params.community ?? '')} />;
}
