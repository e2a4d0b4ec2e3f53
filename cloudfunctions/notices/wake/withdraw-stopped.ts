import type { Person, Stop } from '#kernel/person';
import type { Instant } from '#types/time';
import { findStopped, markStopped } from '../../community/community.public';
import type { Tick, WakeCounts } from '../../messages/messages.public';
import { SYSTEM } from '../notice/advance.state';
import { withdraw } from '../notice/after.decide';
import type { NoticeDocument } from '../notice/notice.state';
import { noticesOf } from '../notices.store';

const BATCH = 10;
const PAGE = 50;

/** What this person published, planned or corrected since then, and is not yet withdrawn. */
const isTheirs = (
  { status, publishedAt, timeline }: NoticeDocument,
  person: Person,
  from: Instant,
): boolean => {
  if (status === 'scheduled') return true;
  if (status !== 'published') return false;
  const corrected = timeline.some(
    ({ kind, at, by }) => kind === 'corrected' && at >= from && by.personId === person._id,
  );
  return corrected || (publishedAt !== null && publishedAt >= from);
};

const withdrawOne = async (notice: NoticeDocument, stop: Stop, { ports, now }: Tick): Promise<boolean> => {
  const result = withdraw(notice, { by: SYSTEM, now, rev: notice.rev, words: stop.words });
  if (!result.ok) return false;
  return noticesOf(ports).replace(notice, { ...result.data, rev: notice.rev + 1 });
};

/** Page by page; what is withdrawn moves behind the last page. `false`: somebody was faster, so it is done again. */
const withdrawAll = async (person: Person, stop: Stop, tick: Tick): Promise<boolean> => {
  let after: readonly [Instant, string] | undefined;
  let all = true;
  for (;;) {
    const page = await noticesOf(tick.ports).find({
      where: { publishedBy: person._id, changedAt: { gte: stop.from, lt: tick.now } },
      orderBy: [
        ['changedAt', 'asc'],
        ['_id', 'asc'],
      ],
      limit: PAGE,
      after,
    });
    const theirs = page.filter((notice) => isTheirs(notice, person, stop.from));
    const done = await Promise.all(theirs.map((notice) => withdrawOne(notice, stop, tick)));
    all &&= done.every(Boolean);
    const last = page.at(-1);
    if (!last || page.length < PAGE) return all;
    after = [last.changedAt, last._id];
  }
};

/** The mark goes last: a run that breaks off is done again. */
const finish = async (person: Person, tick: Tick): Promise<boolean> => {
  const { stop } = person;
  const all = stop === null || (await withdrawAll(person, stop, tick));
  return all && markStopped(tick.ports, person);
};

/** One trip where nobody was stopped. */
export const withdrawStopped = async (tick: Tick): Promise<WakeCounts> => {
  const stopped = await findStopped(tick.ports, tick.now, BATCH);
  const done = await Promise.all(stopped.map((person) => finish(person, tick)));
  return { woken: done.filter(Boolean).length, sent: 0, failed: 0, faults: 0 };
};
