import { ancestorAt } from '#kernel/territory';
import type { Tick, WakeCounts } from '../../messages/messages.public';
import { advance } from '../notice/advance.state';
import { outermost } from '../notice/audience.state';
import type { NoticeDocument } from '../notice/notice.state';
import { noticesOf } from '../notices.store';
import { roundsOf } from '../reach/reach.store';
import { beginRound, type RoundDocument } from '../reach/round.state';

const BATCH = 50;

/** An urgent notice has a round of its own; all others of a district and a day share one. */
const roundOf = (notice: NoticeDocument, now: Tick['now']): RoundDocument => {
  const { _id, digest, within, audience } = notice;
  return digest === null
    ? beginRound({ _id, notice: _id, digest: null, territories: outermost(audience.territories) }, now)
    : beginRound(
        { _id: digest, notice: null, digest, territories: [ancestorAt(within, 'district') ?? within] },
        now,
      );
};

/** First the round, then the mark: a run that breaks off between them meets its own round again. */
const open = async (notice: NoticeDocument, { ports, now }: Tick): Promise<boolean> => {
  const { telling } = notice;
  if (telling === null) return false;
  const { added } = await roundsOf(ports).add(roundOf(notice, now));
  const marked = advance(notice, now, { set: { telling: { ...telling, begun: true } } });
  await noticesOf(ports).replace(notice, { ...marked, rev: notice.rev + 1 });
  return added;
};

/** Begins to tell people of what is due; nothing is written per person here. */
export const openRounds = async (tick: Tick): Promise<WakeCounts> => {
  const due = await noticesOf(tick.ports).find({
    where: { tellAt: { lte: tick.now } },
    orderBy: [
      ['tellAt', 'asc'],
      ['_id', 'asc'],
    ],
    limit: BATCH,
  });
  let opened = 0;
  // one after the other: those of one digest meet the same round
  for (const notice of due) opened += (await open(notice, tick)) ? 1 : 0;
  return { woken: opened, sent: 0, failed: 0, faults: 0 };
};
