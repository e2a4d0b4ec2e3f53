import { View } from '@tarojs/components';
import type { NoticeDetail } from '#types/notices';
import { stampText } from '../../shared/format/dates';
import { Tag } from '../../shared/ui/show/tag';
import { kindMark } from '../feed/feed.view';

/** Read on another day too, from a paper or a picture of the screen: the whole date. */
const untilText = ({ status, expiresAt }: Pick<NoticeDetail, 'status' | 'expiresAt'>): string =>
  status === 'published' && expiresAt ? `有效到 ${stampText(expiresAt)}` : '';

/** What it is, whose word it is, since when and how long it holds. */
export function Head({ notice }: { notice: Omit<NoticeDetail, 'link'> }) {
  const mark = kindMark(notice.kind);
  return (
    <View className="nt-head">
      <View className="nt-row__k">
        <Tag tone={mark.tone} icon={mark.icon}>
          {mark.words}
        </Tag>
        {notice.pinned && (
          <Tag tone="mute" icon="top">
            置顶
          </Tag>
        )}
        {notice.status === 'expired' && (
          <Tag tone="mute" icon="clock">
            已到期
          </Tag>
        )}
      </View>
      <View className="nt-head__t" aria-role="heading">
        {notice.title}
      </View>
      <View className="nt-head__s">{notice.from}</View>
      {notice.publishedAt && <View className="nt-head__s">发布于 {stampText(notice.publishedAt)}</View>}
      {untilText(notice) && <View className="nt-head__s">{untilText(notice)}</View>}
    </View>
  );
}
