import { Image, View } from '@tarojs/components';
import type { NoticeSummary } from '#types/notices';
import { apart } from '../../shared/format/apart';
import { iconClass } from '../../shared/ui/show/icon';
import { tagClass } from '../../shared/ui/show/tag';
import { rowOf } from './feed.view';

type Props = { notice: NoticeSummary; isRead: boolean; onTap: () => void };

/** In one template (`compileMode`), for there are many of them. */
export function NoticeRow({ notice, isRead, onTap }: Props) {
  const row = rowOf(notice, isRead, Date.now());
  const { cover } = notice;
  return (
    <View
      compileMode
      className={`card nt-row${isRead ? '' : ' nt-row--new'}`}
      hoverClass="card--down"
      aria-role="button"
      aria-label={row.spoken}
      onClick={onTap}
    >
      <View className="nt-row__k">
        <View className={tagClass(row.mark.tone)}>
          <View className={iconClass(row.mark.icon, 'sm')} aria-hidden="true" />
          <View>{apart(row.mark.words)}</View>
        </View>
        {row.pinned && (
          <View className={tagClass('mute')}>
            <View className={iconClass('top', 'sm')} aria-hidden="true" />
            <View>{apart(row.pinned)}</View>
          </View>
        )}
        {row.corrected && (
          <View className={tagClass('warn')}>
            <View className={iconClass('edit', 'sm')} aria-hidden="true" />
            <View>{apart(row.corrected)}</View>
          </View>
        )}
        {row.unread && <View className="nt-row__n">{apart(row.unread)}</View>}
      </View>
      <View className="nt-row__b">
        <View className="nt-row__m">
          <View className="nt-row__t">{apart(notice.title)}</View>
          <View className="nt-row__w">{apart(row.lead)}</View>
        </View>
        {cover && (
          <Image className="nt-row__p" src={cover.url} mode="aspectFill" lazyLoad aria-hidden="true" />
        )}
      </View>
      <View className="nt-row__s">
        <View>{apart(notice.from)}</View>
        <View>{row.when}</View>
      </View>
    </View>
  );
}
