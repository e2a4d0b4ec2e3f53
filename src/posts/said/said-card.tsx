import type { QueuedText } from '#types/post-desk';
import { POST_KIND_LABELS } from '#types/posts.labels';
import { whenText } from '../../shared/format/dates';
import { reasonsHere } from '../../shared/moderation/reasons-here';
import { showOrHide } from '../../shared/moderation/show-or-hide';
import { markOf } from '../../shared/moderation/text-mark';
import { Card } from '../../shared/ui/frame/card';
import { CardWords } from '../../shared/ui/frame/card-words';
import { ButtonRow } from '../../shared/ui/input/button-row';
import { Photos } from '../../shared/ui/show/photos';

type Props = { text: QueuedText; onDecide: (show: boolean) => void };

/** What somebody said, why it lies here, and the two ways out. */
export function SaidCard({ text, onDecide }: Props) {
  const { words, author, kind, under, state, reports, appeal, photos } = text;
  // nobody has looked at the pictures yet: that is why, whatever WeChat said of the words
  const waitsForEyes = text.heldFor === 'unchecked' && photos.length > 0;
  const heldFor = waitsForEyes ? null : text.heldFor;
  const urls = photos.flatMap(({ url }) => (url === null ? [] : [url]));
  const head = [kind && POST_KIND_LABELS[kind], author, whenText(text.at, Date.now())];
  return (
    <Card>
      <CardWords
        head={head.filter(Boolean).join(' · ')}
        mark={markOf(state)}
        lines={[
          { words },
          under !== null && { words: `评论的是：${under}`, look: 'small' },
          waitsForEyes && { words: '有照片，请先看过', look: 'sunk' },
          ...reasonsHere({ heldFor, reports, appealHeldFor: text.appealHeldFor }),
          appeal !== null && { words: `申诉：${appeal}`, look: 'sunk' },
        ]}
      />
      <Photos urls={urls} />
      <ButtonRow className="po-acts" buttons={showOrHide(words, onDecide)} />
    </Card>
  );
}
