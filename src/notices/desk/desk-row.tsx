import { View } from '@tarojs/components';
import type { NoticeDeskRow } from '#types/notice-desk';
import { iconClass } from '../../shared/ui/show/icon';
import { tagClass } from '../../shared/ui/show/tag';
import { kindMark } from '../feed/feed.view';
import { momentText, statusMark } from './desk.view';
import { deskWords } from './desk-columns';

type Props = { notice: NoticeDeskRow; onTap: () => void };

/** In one template (`compileMode`), for there are many of them. */
export function DeskRow({ notice, onTap }: Props) {
  const status = statusMark(notice.status);
  const kind = kindMark(notice.kind);
  const moment = momentText(notice, Date.now());
  const correcting = notice.correcting ? '更正待审核' : '';
  return (
    <View
      compileMode
      className="card nt-row"
      hoverClass="card--down"
      aria-role="button"
      aria-label={deskWords(notice)}
      onClick={onTap}
    >
      <View className="nt-row__k">
        <View className={tagClass(kind.tone)}>
          <View className={iconClass(kind.icon, 'sm')} aria-hidden="true" />
          <View>{kind.words}</View>
        </View>
        <View className={tagClass(status.tone)}>
          <View className={iconClass(status.icon, 'sm')} aria-hidden="true" />
          <View>{status.words}</View>
        </View>
        {correcting && (
          <View className={tagClass('warn')}>
            <View className={iconClass('edit', 'sm')} aria-hidden="true" />
            <View>{correcting}</View>
          </View>
        )}
      </View>
      <View className="nt-row__t">{notice.title || '（还没有标题）'}</View>
      <View className="nt-row__w">{notice.lead}</View>
      <View className="nt-row__s">
        <View>{notice.author}</View>
        <View>{moment}</View>
      </View>
    </View>
  );
}
