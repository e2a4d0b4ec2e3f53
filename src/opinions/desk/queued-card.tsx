import type { OutputOf } from '#types/contract';
import { whenText } from '../../shared/format/dates';
import { reasonsHere } from '../../shared/moderation/reasons-here';
import { showOrHide } from '../../shared/moderation/show-or-hide';
import { markOf } from '../../shared/moderation/text-mark';
import { Card } from '../../shared/ui/frame/card';
import { CardWords } from '../../shared/ui/frame/card-words';
import { ButtonRow } from '../../shared/ui/input/button-row';

export type Queued = OutputOf<'opinions.listToModerate'>['items'][number];

/** A statement, why it lies here, and the two ways out. */
export function QueuedCard({ said, onDecide }: { said: Queued; onDecide: (show: boolean) => void }) {
  const { words, under, author, at, state, heldFor, reports, appeal, appealHeldFor } = said;
  return (
    <Card>
      <CardWords
        head={`${author} · ${whenText(at, Date.now())}`}
        mark={markOf(state)}
        lines={[
          { words },
          { words: `说的是：${under}`, look: 'small' },
          ...reasonsHere({ heldFor, reports, appealHeldFor }),
          appeal !== null && { words: `申诉：${appeal}`, look: 'sunk' },
        ]}
      />
      <ButtonRow className="op-acts" buttons={showOrHide(words, onDecide)} />
    </Card>
  );
}
