import { useEffect, useRef, useState } from 'react';
import type { Mark } from '#types/activities.labels';
import type { RollRow } from '#types/activity-shapes';
import { useStore } from '../../../shared/device/store';
import { failureText } from '../../../shared/format/failure-text';
import { queue } from '../../../shared/offline/queue.device';
import { useSend } from '../../../shared/offline/use-send';
import { toast } from '../../../shared/ui/over/toast';
import { idOf } from '../../activities.client';
import { markPerson } from '../lead.changes';
import { type Made, marksIn } from './roll.view';

// marks that leave one after the other are looked up once
const SETTLED_MS = 800;

/**
 * Marks of this phone. They wait in its queue for a signal, in their order and with their times; what has left is still
 * shown until the list that holds it is there.
 * @param roll the answer that is shown; another one knows what was sent before
 */
export function useMarks(activityId: string, roll: unknown, reload: () => Promise<void>) {
  const send = useSend();
  const waiting = marksIn(useStore(queue.waiting), activityId);
  const [sent, setSent] = useState<Made[]>([]);
  const before = useRef<Made[]>([]);
  const cancel = useRef(() => {});
  const keys = waiting.map(({ key }) => key).join();

  // biome-ignore lint/correctness/useExhaustiveDependencies: when what waits became another list
  useEffect(() => {
    const left = before.current.filter(({ key }) => !waiting.some((each) => each.key === key));
    before.current = waiting;
    if (left.length === 0) return;
    setSent((known) => [...known, ...left.map((each) => ({ ...each, waits: false }))]);
    cancel.current();
    const timer = setTimeout(() => void reload(), SETTLED_MS);
    cancel.current = () => clearTimeout(timer);
  }, [keys]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new list holds what was sent
  useEffect(() => setSent([]), [roll]);
  useEffect(() => () => cancel.current(), []);

  async function mark(row: Pick<RollRow, 'personId' | 'name'>, what: Mark) {
    const at = new Date().toISOString();
    const outcome = await send(markPerson(idOf(activityId), row, what, at));
    if (outcome.kind === 'refused') toast(`${row.name}：${failureText(outcome.error)}`, 'bad');
  }

  return { made: [...sent, ...waiting], waiting: waiting.length, mark, takeBack: queue.takeBack };
}
