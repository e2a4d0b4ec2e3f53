import { boxesOf, boxIdAt } from '#kernel/ids';
import { log } from '#platform/log';
import type { Tick } from '../../messages/messages.public';
import { newBoxes } from '../box/box.state';
import { callDue } from '../call/call.state';
import { walkCall } from '../call/walk-call';
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

/** What the time asks for beyond telling people; `null`: nothing, or not yet. */
const afterTime = async (vote: VoteDocument, tick: Tick): Promise<VoteDocument | null> => {
  const { status, ready, shut, closesAt } = vote;
  if (status === 'announced' && isCastHere(vote) && !ready) {
    await makeBoxes(vote, tick);
    return prepared(vote);
  }
  if (status === 'cancelled' && !shut) {
    await shutBoxes(vote, tick);
    return ended(vote);
  }
  const isOver = status === 'closed' || (status === 'announced' && closesAt <= tick.now);
  if (!isOver) return null;
  if (isCastHere(vote)) await shutBoxes(vote, tick);
  return closeAndCount(vote, tick);
};

/**
 * People put on sheets in one run: some thirty thousand in half an hour, and what a run that is cut leaves uncertain
 * stays small.
 */
const MOST_PEOPLE = 1000;

type Done = { people: number; failed: boolean };

const tell = async (vote: VoteDocument, tick: Tick, budget: number) => {
  const what = callDue(vote, tick.now);
  return what && budget > 0 ? walkCall(vote, what, tick, budget) : null;
};

const work = async (vote: VoteDocument, tick: Tick, budget: number): Promise<Done> => {
  try {
    const passed = await afterTime(vote, tick);
    const done = passed ? { vote: passed, people: 0 } : await tell(vote, tick, budget);
    // lost to somebody faster: the next minute finds the same to do
    if (done) await votesOf(tick.ports).replace(vote, done.vote);
    return { people: done?.people ?? 0, failed: false };
  } catch (error) {
    log.fault('a vote’s chore could not be done', error, { voteId: vote._id, traceId: tick.traceId });
    return { people: 0, failed: true };
  }
};

/**
 * Boxes are made, shut and counted, people told; one vote after another, since a large one fills the memory. Answers
 * how many failed.
 */
export const doChores = async (tick: Tick): Promise<number> => {
  const due = await findChores(tick.ports, tick.now, BATCH);
  let failed = 0;
  let budget = MOST_PEOPLE;
  for (const vote of due) {
    const done = await work(vote, tick, budget);
    budget -= done.people;
    failed += done.failed ? 1 : 0;
  }
  return failed;
};
