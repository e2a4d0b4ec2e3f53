import { View } from '@tarojs/components';
import type { WishDetail } from '#types/wishes';
import { Card } from '../../shared/ui/frame/card';
import { Notice } from '../../shared/ui/show/notice';
import { Tag } from '../../shared/ui/show/tag';
import { aboveText, belowText, nextText, statusMark } from '../wish.view';

/** Why it stands where it stands, where somebody said so. */
function Reason({ wish: { status, reason } }: { wish: WishDetail }) {
  if (reason === null) return null;
  const said = status === 'declined' ? '没有通过的原因' : status === 'disputed' ? '不同的说法' : '社区的处理';
  return <Notice tone="warn" icon="scale">{`${said}：${reason}`}</Notice>;
}

export function Head({ wish }: { wish: WishDetail }) {
  const now = Date.now();
  const mark = statusMark(wish.status);
  const next = nextText(wish, now);
  return (
    <Card>
      <View className="ws-head">
        <View className="ws-row__k">{aboveText(wish)}</View>
        <View className="ws-head__t" aria-role="heading">
          {wish.title}
        </View>
        <View className="ws-head__w">{wish.words}</View>
        <View className="ws-row__s">{belowText(wish, now)}</View>
        <Tag tone={mark.tone} icon={mark.icon}>
          {mark.words}
        </Tag>
      </View>
      <Reason wish={wish} />
      {next && (
        <Notice tone="info" icon="info">
          {next}
        </Notice>
      )}
    </Card>
  );
}
