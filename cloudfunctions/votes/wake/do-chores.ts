import { boxesOf, boxIdAt } from '#kernel/ids';
import { log } from '#platform/log';
import type { Tick } from '../../messages/messages.public';
import { newBoxes } from '../box/box.state';
import { isCastHere, type VoteDocument } from '../vote/vote.state';
import { boxesOfVotes, findChores, votesOf } from '../votes.store';
import { closeAndCount } from './close-and-count';
import { ended, prepared } from './wake.decide';

const BATCH = 20;

/** Made under fixed ids, so that a run that broke off is finished by the next. */
const makeBoxes = async (vote: VoteDocument, { ports, now }: Tick): Promise<void> => {
  const store = boxesOfVotes(ports);
  const boxes = newBoxes(vote, now);
  if (await store.addAll(boxes)) return;
  await Promise.all(boxes.map((box) => store.add(box)));
};

const shutBoxes = async ({ _id }: VoteDocument, { ports }: Tick): Promise<void> => {
  const store = boxesOfVotes(ports);
  const numbers = Array.from({ length: boxesOf(_id) }, (_, no) => no);
  await Promise.all(
    numbers.map((no) => store.amend(boxIdAt(_id, no), { only: { open: true }, set: { open: false } })),
  );
};

const after = async (vote: VoteDocument, tick: Tick): Promise<VoteDocument> => {
  if (vote.status === 'announced' && isCastHere(vote) && !vote.ready) {
    await makeBoxes(vote, tick);
    return prepared(vote);
  }
  if (isCastHere(vote)) await shutBoxes(vote, tick);
  if (vote.status === 'cancelled') return ended(vote);
  return closeAndCount(vote, tick);
};

const work = async (vote: VoteDocument, tick: Tick): Promise<boolean> => {
  try {
    // lost to somebody faster: the next minute finds the same to do
    await votesOf(tick.ports).replace(vote, await after(vote, tick));
    return true;
  } catch (error) {
    log.fault('a vote’s chore could not be done', error, { voteId: vote._id, traceId: tick.traceId });
    return false;
  }
};

/** Boxes are made, shut and counted; one vote after another, since a large one fills the memory. Answers how many failed. */
export const doChores = async (tick: Tick): Promise<number> => {
  const due = await findChores(tick.ports, tick.now, BATCH);
  let failed = 0;
  for (const vote of due) failed += (await work(vote, tick)) ? 0 : 1;
  return failed;
};
