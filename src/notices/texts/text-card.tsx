import type { QueuedQuestion } from '#types/notice-questions';
import { whenText } from '../../shared/format/dates';
import { reasonsHere } from '../../shared/moderation/reasons-here';
import { showOrHide } from '../../shared/moderation/show-or-hide';
import { markOf } from '../../shared/moderation/text-mark';
import { Card } from '../../shared/ui/frame/card';
import { CardWords } from '../../shared/ui/frame/card-words';
import { ButtonRow } from '../../shared/ui/input/button-row';

type Props = { text: QueuedQuestion; onAnswer: () => void; onDecide: (show: boolean) => void };

/** What a resident wrote, why it lies here, and what can be done about it. */
export function TextCard({ text, onAnswer, onDecide }: Props) {
  const { words, state, heldFor, reports, appeal, appealHeldFor, answer } = text;
  const disputed = reports.length > 0 || appeal !== null || state !== 'shown';
  return (
    <Card>
      <CardWords
        head={`${text.author} · ${whenText(text.at, Date.now())}`}
        mark={markOf(state)}
        lines={[
          { words },
          { words: `问的是：${text.noticeTitle}`, look: 'small' },
          ...reasonsHere({ heldFor, reports, appealHeldFor }),
          appeal !== null && { words: `申诉：${appeal}`, look: 'sunk' },
          answer && { words: `${answer.by} 答：${answer.words}`, look: 'sunk' },
        ]}
      />
      <ButtonRow
        className="nt-q__f"
        buttons={[
          ...(disputed ? showOrHide(words, onDecide) : []),
          !answer && { words: '回答', label: `回答：${words}`, kind: 'sec', icon: 'edit', onTap: onAnswer },
        ]}
      />
    </Card>
  );
}
