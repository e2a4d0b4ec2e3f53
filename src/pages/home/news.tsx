import { View } from '@tarojs/components';
import { goTo } from '../../shared/api/navigate';
import { RequestCard } from '../../shared/request/request-card';
import { Notice } from '../../shared/ui/show/notice';
import type { News } from './use-news';

/**
 * What must not be missed stands before everything else. Its place is there from the start: what is put in front of
 * others later makes all of them travel again.
 */
export function Urgent({ news }: { news: News | null }) {
  const urgent = news?.urgent;
  return (
    <View>
      {urgent && (
        <Notice
          tone="bad"
          icon="warn"
          action="查看"
          onAction={() => goTo(`/notices/pages/detail/index?id=${urgent.id}`)}
        >
          {`紧急：${urgent.title}`}
        </Notice>
      )}
    </View>
  );
}

/** The newest request and where it stands; nothing when there is none, for the entry above says what to do. */
export function RecentRequest({ news }: { news: News | null }) {
  if (!news?.request) return null;
  return (
    <>
      <View className="cells__t" aria-role="heading">
        最近的诉求
      </View>
      <RequestCard request={news.request} />
    </>
  );
}
