import { wakeForMessages } from '#kernel/outbox';
import {
  addCounts,
  type Sender,
  type Tick,
  type WakeCounts,
  wakeDocuments,
} from '../../messages/messages.public';
import { sheetSender } from '../call/sheets.store';
import { indexed, type VoteDocument } from '../vote/vote.state';
import { votesOf } from '../votes.store';
import { countTurnout } from './count-turnout';
import { doChores } from './do-chores';

const voteSender: Sender<VoteDocument> = { what: 'vote', store: votesOf, wake: wakeForMessages, indexed };

/** Boxes made, shut and counted in time; how many took part; whoever is told of it. */
export const wakeVotes = async (tick: Tick): Promise<WakeCounts> => {
  const faults = await doChores(tick);
  await countTurnout(tick);
  const counts = addCounts(await wakeDocuments(voteSender, tick), await wakeDocuments(sheetSender, tick));
  return { ...counts, faults: counts.faults + faults };
};
