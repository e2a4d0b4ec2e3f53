import { View } from '@tarojs/components';
import { TEXT_STATE_LABELS } from '#types/moderation.labels';
import type { QueuedText } from '#types/post-desk';
import { POST_KIND_LABELS } from '#types/posts.labels';
import { whenText } from '../../shared/format/dates';
import { Quote } from '../../shared/moderation/quote';
import { WhyHere } from '../../shared/moderation/why-here';
import { Card } from '../../shared/ui/frame/card';
import { Button } from '../../shared/ui/input/button';
import { Photos } from '../../shared/ui/show/photos';
import { Tag } from '../../shared/ui/show/tag';

type Props = { text: QueuedText; onDecide: (show: boolean) => void };

/** What somebody said, why it lies here, and the two ways out. */
export function SaidCard({ text, onDecide }: Props) {
  const { words, author, kind, under, state, reports, appeal, photos } = text;
  // nobody has looked at the pictures yet: that is why, whatever WeChat said of the words
  const waitsForEyes = text.heldFor === 'unchecked' && photos.length > 0;
  const urls = photos.flatMap(({ url }) => (url === null ? [] : [url]));
  const head = [kind && POST_KIND_LABELS[kind], author, whenText(text.at, Date.now())];
  return (
    <Card>
      <View className="po-head">
        <View className="po-row__k">{head.filter(Boolean).join(' · ')}</View>
        <Tag tone={state === 'shown' ? 'info' : 'warn'} icon={state === 'shown' ? 'chat' : 'shield'}>
          {TEXT_STATE_LABELS[state]}
        </Tag>
      </View>
      <View className="po-words">{words}</View>
      <Photos urls={urls} />
      {under !== null && <View className="po-row__k">{`评论的是：${under}`}</View>}
      {waitsForEyes && <Quote words="有照片，请先看过" />}
      <WhyHere
        heldFor={waitsForEyes ? null : text.heldFor}
        reports={reports}
        appealHeldFor={text.appealHeldFor}
      />
      {appeal !== null && <Quote words={`申诉：${appeal}`} />}
      <View className="po-acts">
        <Button size="sm" kind="sec" icon="check" label={`公开：${words}`} onTap={() => onDecide(true)}>
          公开
        </Button>
        <Button size="sm" kind="bad" icon="close" label={`不公开：${words}`} onTap={() => onDecide(false)}>
          不公开
        </Button>
      </View>
    </Card>
  );
}
