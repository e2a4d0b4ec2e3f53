import type { OutputOf } from '#types/contract';
import { TOLD_LABELS, VISIT_RESULT_LABELS, type VisitResult } from '#types/notices.labels';
import { whenText } from '../../shared/format/dates';
import type { Waiting } from '../../shared/offline/queue.types';
import type { Mark } from '../../shared/ui/tone';

export type Building = OutputOf<'notices.listUnreached'>['buildings'][number];
export type Door = Building['doors'][number];

/** Visits that are on the phone and not yet sent: the stairs have no signal. */
export function waitingVisits(
  waiting: readonly Waiting[],
  noticeId: string,
): ReadonlyMap<string, VisitResult> {
  const visits = waiting.filter((one) => one.name === 'notices.recordVisit' && one.refusal === null);
  return new Map(
    visits
      .map(({ input }) => input as { noticeId: string; household: string; result: VisitResult })
      .filter((input) => input.noticeId === noticeId)
      .map(({ household, result }) => [household, result]),
  );
}

export const isDone = (door: Door, waiting: ReadonlyMap<string, VisitResult>): boolean =>
  door.visit !== null || waiting.has(door.household);

/** A message that was sent is not one that was read. */
const toldText = ({ told }: Door): string => {
  if (told === 'none') return '还没通知到';
  return told === 'sent' ? '发了消息，还没读' : TOLD_LABELS[told];
};

/** What is known of a door, with an icon and words. */
export function doorMark(door: Door, queued: VisitResult | undefined, now: number): Mark {
  if (queued) {
    return { icon: 'offline', tone: 'info', words: `${VISIT_RESULT_LABELS[queued]}，等信号发送` };
  }
  if (door.visit) {
    const { result, at, by } = door.visit;
    return {
      icon: 'done',
      tone: 'pri',
      words: `${VISIT_RESULT_LABELS[result]} · ${by} · ${whenText(at, now)}`,
    };
  }
  return { icon: 'house', tone: 'warn', words: toldText(door) };
}

/** `共 96 户，58 户已读，已通知 6 户，26 户没登记`. */
export const buildingText = ({ households, known, read, visited }: Building): string => {
  if (known === 0) return `共 ${households} 户，都没在这里登记。请敲门或在楼道里告诉大家。`;
  const unknown = known < households ? `${households - known} 户没登记` : '';
  return [`共 ${households} 户`, `${read} 户已读`, `已通知 ${visited} 户`, unknown]
    .filter(Boolean)
    .join('，');
};

/** Unit and room as they are written on the door: `1-302`. */
const ROOM = /^(\d{1,2})-(\d{2,4})$/;
export const householdAt = (building: string, room: string): string | null => {
  const written = room.normalize('NFKC').replace(/[单元\s]+/g, (gap) => (gap.includes('单元') ? '-' : ''));
  return ROOM.test(written) ? `${building}/${written}` : null;
};

const leftIn = (building: Building, waiting: ReadonlyMap<string, VisitResult>): number =>
  building.doors.filter((door) => !isDone(door, waiting)).length;

export function titleOf(building: Building, waiting: ReadonlyMap<string, VisitResult>): string {
  const left = leftIn(building, waiting);
  if (left > 0) return `${building.label} · 还有 ${left} 户`;
  return building.known === 0 ? building.label : `${building.label} · 登记的都通知到了`;
}
