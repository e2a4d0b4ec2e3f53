import { useEffect } from 'react';
import type { NoticeDetail } from '#types/notices';
import { useStore } from '../../shared/device/store';
import { addRead } from '../../shared/notice/read.store';
import { queue } from '../../shared/offline/queue.device';
import { meStore } from '../../shared/session/session';
import { markRead } from '../notices.changes';

/** Who only passes by has not read it. */
const READ_AFTER_MS = 3000;

type Read = Pick<NoticeDetail, 'id' | 'title' | 'status' | 'audience'>;

/** The server counts households that the notice is meant for; everybody else's reading is their own business. */
const counts = ({ status, audience }: Read, household: string | null): boolean =>
  status === 'published' &&
  household !== null &&
  audience.territories.some((area) => household.startsWith(`${area}/`));

/** Marks it as read on this device at once, and for the community when it was on the screen for a while. */
export function useMarkRead(notice: Read | null): void {
  const household = useStore(meStore)?.residence?.household ?? null;
  const id = notice?.id ?? null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for a notice, whatever else of it changes
  useEffect(() => {
    if (!notice) return;
    addRead(notice.id);
    if (!counts(notice, household)) return;
    const timer = setTimeout(() => void queue.send(markRead(notice)), READ_AFTER_MS);
    return () => clearTimeout(timer);
  }, [id, household]);
}
