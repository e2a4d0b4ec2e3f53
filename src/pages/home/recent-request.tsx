import { View } from '@tarojs/components';
import { callOperation } from '../../shared/api/call';
import { useLoad } from '../../shared/load/use-load';
import { RequestCard } from '../../shared/request/request-card';

/** The newest request and where it stands; nothing when there is none, for the entry above says what to do. */
export function RecentRequest() {
  const { data } = useLoad('requests.recent', () =>
    callOperation('requests.listMine', { cursor: null, limit: 1 }),
  );
  const request = data?.items[0];
  if (!request) return null;
  return (
    <>
      <View className="cells__t" aria-role="heading">
        最近的诉求
      </View>
      <RequestCard request={request} />
    </>
  );
}
