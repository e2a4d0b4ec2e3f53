import { fingerprint } from '#kernel/ids';
import { log } from '#platform/log';
import type { Tick } from '../../messages/messages.public';
import type { BoxDocument } from '../box/box.state';
import { resultOf } from '../count/outcome.decide';
import { agrees, type Opened, opened } from '../count/read-boxes';
import { papersOf } from '../paper/papers.state';
import { isComplete, type VoteDocument } from '../vote/vote.state';
import { boxesOfVotes, findWhole } from '../votes.store';
import { closed, counted, doubted } from './wake.decide';

type Content = { box: BoxDocument; content: Opened };

const turnoutOf = (contents: readonly Content[]) => ({
  cast: contents.reduce((sum, { box }) => sum + box.cast, 0),
  paper: contents.reduce((sum, { box }) => sum + box.paper, 0),
});

/**
 * The story of a shut box holds a mark of all that lies in it, and stories are sealed: whoever changes a ballot later is
 * found. Receipts are told from here on.
 */
const record = async ({ box, content }: Content, { ports, now }: Tick): Promise<void> => {
  if (box.timeline.length > 1) return;
  const words = `${box.cast} ${box.ballots.length} ${fingerprint([box.roll, box.ballots])}`;
  await boxesOfVotes(ports).replace(box, {
    ...box,
    rev: box.rev + 1,
    counted: content.receipts,
    timeline: [...box.timeline, { at: now, kind: 'shut', words }],
  });
};

/** Of shut boxes: read, compared with the roll, recorded, and counted when everything that belongs to it is there. */
export const closeAndCount = async (vote: VoteDocument, tick: Tick): Promise<VoteDocument> => {
  const { ports, now, traceId } = tick;
  if (vote.kind === 'owners') return advanced(closed(vote, { cast: 0, paper: 0 }, now), vote);
  const open = (sealed: string) => ports.ballots().open(sealed);
  const { boxes } = await findWhole(ports, vote._id);
  const contents = boxes.map((box) => ({ box, content: opened(box, open) }));
  const shut = closed(vote, turnoutOf(contents), now);
  if (!contents.every(({ box, content }) => agrees(box, content))) {
    log.warn('a box does not hold what its roll says', { voteId: vote._id, traceId });
    return advanced(doubted(shut, now), vote);
  }
  await Promise.all(contents.map((each) => record(each, tick)));
  if (!isComplete(shut)) return advanced(shut, vote);
  const ballots = [...contents.flatMap(({ content }) => content.ballots), ...papersOf(shut, open)];
  return advanced(counted(shut, resultOf(ballots, shut), now), vote);
};

/** One write, however many steps it was. */
const advanced = (next: VoteDocument, { rev }: VoteDocument): VoteDocument => ({ ...next, rev: rev + 1 });
