import { View } from '@tarojs/components';
import { CATEGORY_LABELS, STATUS_LABELS } from '#types/requests.labels';
import { callOperation } from '../../shared/api/call';
import { goTo } from '../../shared/api/navigate';
import { whenText } from '../../shared/format/dates';
import { useLoad } from '../../shared/load/use-load';
import { Card } from '../../shared/ui/frame/card';
import { DueChip } from '../../shared/ui/show/due-chip';
import { Tag } from '../../shared/ui/show/tag';

/** The newest request and where it stands; nothing when there is none, for the entry above says what to do. */
export function RecentRequest() {
  const { data } = useLoad('requests.recent', () =>
    callOperation('requests.listMine', { cursor: null, limit: 1 }),
  );
  const request = data?.items[0];
  if (!request) return null;
  const title = `最近的诉求：${CATEGORY_LABELS[request.category]}`;
  return (
    <Card
      title={title}
      label={`${title}，${STATUS_LABELS[request.status]}，${request.words}`}
      onTap={() => goTo(`/requests/pages/detail/index?id=${request.id}`)}
    >
      <View className="hm__q">{request.words}</View>
      <View className="hm__k">
        <Tag tone="pri" icon="info">
          {STATUS_LABELS[request.status]}
        </Tag>
        {request.deadline && (
          <DueChip
            workingDaysLeft={request.deadline.workingDaysLeft}
            paused={request.deadline.pausedSince !== null}
            provisional={request.deadline.provisional}
          />
        )}
        <View className="hm__a">{whenText(request.submittedAt, Date.now())}</View>
      </View>
    </Card>
  );
}
