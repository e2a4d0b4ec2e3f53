import { useRouter } from '@tarojs/taro';
import { LedgerScreen } from '../../lead/ledger-screen';

export default function LedgerPage() {
  // WeChat hands a parameter on as it stands in the address, a browser decoded: an id has nothing to decode twice
  return <LedgerScreen community={decodeURIComponent(useRouter().params.within ?? '')} />;
}
