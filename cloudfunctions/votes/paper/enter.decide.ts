import { done, type Result, refuse } from '#kernel/result';
import type { ParsedInputOf } from '#types/contract';
import type { Instant } from '#types/time';
import type { Figures } from '#types/vote-shapes';
import { fits } from '../box/ballot.policy';
import { isConsistent, recordedResult } from '../count/outcome.decide';
import { advance } from '../vote/advance.state';
import { tellAuthor } from '../vote/vote.messages';
import { type Batch, isCastHere, type Officer, type VoteDocument } from '../vote/vote.state';

type Entry = ParsedInputOf<'votes.enter'>['entry'];
export type Sealing = { seal(plain: string): string; open(sealed: string): string };
type Act = { no: number; entry: Entry; by: Officer; now: Instant; crypto: Sealing };
type Refused = 'STATE_NOT_ALLOWED' | 'SAME_PERSON' | 'BALLOT_INVALID' | 'TOO_MANY_PAPERS' | 'FIGURES_INVALID';

/** In an order of its own: two people need not take the papers up in the same one. */
const canonical = (entry: Entry): string =>
  entry.what === 'figures'
    ? JSON.stringify(entry.figures)
    : JSON.stringify(entry.ballots.map((ballot) => JSON.stringify([ballot.picks, ballot.scores])).sort());

const sizeOf = (entry: Entry): number => (entry.what === 'ballots' ? entry.ballots.length : 0);

/** What cannot be entered at all. */
const unfit = (vote: VoteDocument, { no, entry }: Act): Result<true, Refused> => {
  const wanted = isCastHere(vote) ? 'ballots' : 'figures';
  if (vote.status !== 'closed' || vote.mismatch || entry.what !== wanted) {
    return refuse('STATE_NOT_ALLOWED', { status: vote.status });
  }
  if (entry.what === 'figures') {
    return isConsistent(entry.figures) ? done(true) : refuse('FIGURES_INVALID');
  }
  const wrong = entry.ballots.findIndex((ballot) => !fits(ballot, vote));
  if (wrong >= 0) return refuse('BALLOT_INVALID', { place: wrong + 1, form: vote.form, most: vote.most });
  const others = vote.batches.filter((batch) => batch.no !== no).reduce((sum, { size }) => sum + size, 0);
  const left = vote.turnout.paper - others;
  return sizeOf(entry) > left ? refuse('TOO_MANY_PAPERS', { left }) : done(true);
};

const first = (vote: VoteDocument, { no, entry, by, now, crypto }: Act): VoteDocument => {
  const sealed = crypto.seal(canonical(entry));
  const batch: Batch = { no, what: entry.what, size: sizeOf(entry), by, checkedBy: null, sealed };
  return advance(vote, now, {
    set: { batches: [...vote.batches, batch] },
    event: { kind: 'entered', by, words: wordsOf(batch) },
  });
};

const wordsOf = ({ no, what, size }: Batch): string =>
  what === 'ballots' ? `第${no}批，${size}张纸质票` : '业主表决结果';

const recorded = (vote: VoteDocument, figures: Figures): Partial<VoteDocument> => ({
  status: 'counted',
  result: recordedResult(figures, vote.matter ?? 'ordinary'),
});

const second = (vote: VoteDocument, known: Batch, { entry, by, now }: Act): VoteDocument => {
  const batches = vote.batches.map((batch) => (batch === known ? { ...batch, checkedBy: by } : batch));
  const isRecord = entry.what === 'figures';
  return advance(vote, now, {
    set: { batches, ...(isRecord ? recorded(vote, entry.figures) : {}) },
    event: { kind: 'agreed', by, words: wordsOf(known) },
    tell: isRecord ? [tellAuthor(vote, '结果已登记公布')] : [],
  });
};

/** Both begin anew: nobody can say whose was wrong. */
const differing = (vote: VoteDocument, known: Batch, { by, now }: Act): VoteDocument =>
  advance(vote, now, {
    set: { batches: vote.batches.filter((batch) => batch !== known) },
    event: { kind: 'differed', by, words: wordsOf(known) },
  });

/** The first time it waits; the second time somebody else has to enter the same. */
export const enter = (vote: VoteDocument, act: Act): Result<VoteDocument, Refused> => {
  const fit = unfit(vote, act);
  if (!fit.ok) return fit;
  const known = vote.batches.find(({ no }) => no === act.no);
  if (!known) return done(first(vote, act));
  if (known.checkedBy) return refuse('STATE_NOT_ALLOWED', { status: vote.status });
  if (known.by.personId === act.by.personId) return refuse('SAME_PERSON');
  const isSame = act.crypto.open(known.sealed) === canonical(act.entry);
  return done(isSame ? second(vote, known, act) : differing(vote, known, act));
};

export const entryOf = (vote: VoteDocument, no: number): 'first' | 'same' | 'different' => {
  const batch = vote.batches.find((each) => each.no === no);
  if (!batch) return 'different';
  return batch.checkedBy ? 'same' : 'first';
};
