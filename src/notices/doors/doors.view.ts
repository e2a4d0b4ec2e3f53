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
  return { icon: 'house', tone: 'warn', words: door.told === 'none' ? '还没通知到' : TOLD_LABELS[door.told] };
}

/** `96 户，登记了 70 户，其中 58 户已读，已通知 6 户`. */
export const buildingText = ({ households, known, read, visited }: Building): string =>
  [
    `共 ${households} 户`,
    `${read} 户已读`,
    `已通知 ${visited} 户`,
    known < households ? `${households - known} 户没登记` : '',
  ]
    .filter(Boolean)
    .join('，');

/** Unit and room as they are written on the door: `1-302`. */
const ROOM = /^(\d{1,2})-(\d{2,4})$/;
export const householdAt = (building: string, room: string): string | null => {
  const written = room.normalize('NFKC').replace(/[单元\s]+/g, (gap) => (gap.includes('单元') ? '-' : ''));
  return ROOM.test(written) ? `${building}/${written}` : null;
};

export const leftIn = (building: Building, waiting: ReadonlyMap<string, VisitResult>): number =>
  building.doors.filter((door) => !isDone(door, waiting)).length;
