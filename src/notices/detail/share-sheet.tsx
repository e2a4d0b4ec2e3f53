import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import type { NoticeDetail } from '#types/notices';
import { groupText } from '#types/notices.labels';
import { dayText } from '../../shared/format/dates';
import { Button } from '../../shared/ui/input/button';
import { Sheet } from '../../shared/ui/over/sheet';
import { toast } from '../../shared/ui/over/toast';
import { ShareCell } from '../device/share-cell';
import { Poster } from './poster';

/** A WeChat group has no pictures of ours: it is told where they are. */
const WHERE = '（打开微信小程序“一键清”，可看图片和附件、提问）';

// Read on another day too: the whole date, never “today”.
const textOf = (notice: NoticeDetail): string =>
  [groupText({ ...notice, day: dayText(notice.publishedAt ?? '', 0) }), WHERE, notice.link]
    .filter(Boolean)
    .join('\n');

type Props = { notice: NoticeDetail; onClose: () => void };

/** Passing it on: as a card in WeChat, or as plain text for a group. */
export function ShareSheet({ notice, onClose }: Props) {
  const text = textOf(notice);
  const copy = async () => {
    await Taro.setClipboardData({ data: text });
    toast('文字已复制，请到微信群里粘贴', 'pri');
    onClose();
  };
  return (
    <Sheet open title="转发" onClose={onClose}>
      {notice.link !== '' && <Poster notice={notice} />}
      <View className="nt-share__c">{text}</View>
      <ShareCell />
      <Button kind="sec" block icon="text" onTap={() => void copy()}>
        复制这段文字
      </Button>
    </Sheet>
  );
}
