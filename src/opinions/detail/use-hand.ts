import { useState } from 'react';
import type { OpinionDetail, StatementCard } from '#types/opinion-shapes';
import { MARK_LABELS, type Mark } from '#types/opinions.labels';
import { QUEUED } from '../../shared/form/use-send-form';
import { failureText } from '../../shared/format/failure-text';
import { useSend } from '../../shared/offline/use-send';
import { toast } from '../../shared/ui/over/toast';
import { markStatement } from '../opinions.changes';

/** The statements at hand, one after the other: the next one stands there before the server has heard of the last. */
export function useHand(opinion: OpinionDetail, onMarked: () => void) {
  const send = useSend();
  const [done, setDone] = useState<readonly string[]>([]);
  const left = opinion.hand.filter(({ id }) => !done.includes(id));

  async function mark(card: StatementCard, chosen: Mark) {
    setDone((before) => [...before, card.id]);
    const outcome = await send(markStatement(opinion.id, card, chosen));
    if (outcome.kind === 'refused') {
      setDone((before) => before.filter((id) => id !== card.id));
      return toast(failureText(outcome.error), 'bad');
    }
    toast(outcome.kind === 'done' ? `已选：${MARK_LABELS[chosen]}` : QUEUED, 'pri');
    // the last one at hand: there may be more
    if (left.length <= 1) onMarked();
  }

  const sent = opinion.hand.length - left.length;
  return { card: left[0] ?? null, marked: opinion.marked + sent, mark };
}
