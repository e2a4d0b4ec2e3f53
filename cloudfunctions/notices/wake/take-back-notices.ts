import type { Ports } from '#platform/ports';
import type { PersonId } from '#types/ids';
import type { Instant } from '#types/time';
import { type TakingBack, takeBack } from '../../community/community.public';
import { SYSTEM } from '../notice/advance.state';
import { withdraw } from '../notice/after.decide';
import type { NoticeDocument } from '../notice/notice.state';
import { noticesOf } from '../notices.store';

/** What this person published, planned or corrected since then, or let somebody else's correction become public. */
const isTheirs = (
  { status, publishedAt, timeline }: NoticeDocument,
  person: PersonId,
  from: Instant,
): boolean =>
  status === 'scheduled' ||
  (publishedAt !== null && publishedAt >= from) ||
  timeline.some(
    ({ kind, at, by }) =>
      (kind === 'corrected' || kind === 'approved') && at >= from && by.personId === person,
  );

/** Each becomes a stub with the reason; nobody is told of it any more. */
export const takeBackNotices = (ports: Ports, taking: TakingBack): Promise<boolean> => {
  const { person, stop, now } = taking;
  return takeBack(noticesOf(ports), taking, (notice) => {
    if (!isTheirs(notice, person._id, stop.from)) return null;
    const result = withdraw(notice, { by: SYSTEM, now, rev: notice.rev, words: stop.words });
    return result.ok ? result.data : null;
  });
};
