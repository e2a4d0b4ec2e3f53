import type { Ballot, Figures, OptionTally, VoteResult } from '#types/vote-shapes';
import type { OwnersMatter, VoteOutcome } from '#types/votes.labels';
import { isBlank } from '../box/ballot.policy';
import type { VoteDocument } from '../vote/vote.state';
import { runoff } from './runoff.decide';
import { type Counting, tallyOf } from './tally.decide';

type Counted = Counting &
  Pick<VoteDocument, 'kind' | 'secret' | 'eligible' | 'rule' | 'settings'> & { turnout: { paper: number } };

const highest = (counts: readonly OptionTally[], by: 'votes' | 'points'): string[] => {
  const most = Math.max(0, ...counts.map((count) => count[by]));
  return most === 0 ? [] : counts.filter((count) => count[by] === most).map(({ id }) => id);
};

const isMore = (part: number, percent: number, whole: number): boolean => part * 100 > percent * whole;

/** What has more than the majority of all who took part, abstentions counted: they were there. */
const carried = (
  votes: readonly { id: string; votes: number }[],
  percent: number,
  present: number,
): string[] => votes.filter((each) => isMore(each.votes, percent, present)).map(({ id }) => id);

type Ahead = Pick<VoteResult, 'counts' | 'rounds' | 'winners'> & {
  /** What the majority is asked of: the last round of a runoff, else the votes. */
  last: readonly { id: string; votes: number }[];
};

const ahead = (ballots: readonly Ballot[], vote: Counted): Ahead => {
  const counts = tallyOf(ballots, vote);
  if (vote.form === 'ranked' && vote.counting === 'runoff') {
    const ids = vote.options.map(({ id }) => id);
    const { rounds, winners } = runoff(
      ballots.map(({ picks }) => picks),
      ids,
    );
    return { counts, rounds, winners, last: rounds.at(-1)?.votes ?? [] };
  }
  const by = vote.form === 'score' || vote.form === 'ranked' ? 'points' : 'votes';
  return { counts, rounds: [], winners: highest(counts, by), last: counts };
};

const decided = (
  { kind, eligible, rule }: Counted,
  { winners, last }: Ahead,
  present: number,
): Pick<VoteResult, 'quorum' | 'winners' | 'outcome'> => {
  if (kind !== 'meeting') return { quorum: null, winners, outcome: 'advice' };
  const quorum = isMore(present, rule.quorumPercent ?? 0, eligible);
  if (!quorum) return { quorum, winners: [], outcome: 'no_quorum' };
  const carrying = carried(last, rule.majorityPercent ?? 0, present);
  return { quorum, winners: carrying, outcome: carrying.length > 0 ? 'decided' : 'undecided' };
};

/** What the ballots say under the rules of this vote; the same for every order in which they are read. */
export const resultOf = (ballots: readonly Ballot[], vote: Counted): VoteResult => {
  const found = ahead(ballots, vote);
  const blank = ballots.filter(isBlank).length;
  const told = { ballots: ballots.length, paper: vote.turnout.paper, blank, figures: null };
  const ruled = decided(vote, found, ballots.length);
  // so few that who took part could be matched with what was chosen
  if (vote.secret && ballots.length < vote.settings.leastSecret) {
    return {
      ...told,
      blank: 0,
      counts: [],
      rounds: [],
      quorum: ruled.quorum,
      winners: [],
      outcome: 'withheld',
    };
  }
  return { ...told, counts: found.counts, rounds: found.rounds, ...ruled };
};

const THIRD = 3;

/** 民法典 Art. 278: owners of two thirds take part; more than half, or three quarters, of those agree; by area and number. */
const ownersOutcome = (figures: Figures, matter: OwnersMatter): VoteOutcome => {
  const { owners, area, takingPart, takingPartArea, agreeing, agreeingArea } = figures;
  const takePart = takingPart * THIRD >= owners * 2 && takingPartArea * THIRD >= area * 2;
  if (!takePart) return 'no_quorum';
  const agrees = (part: number, whole: number): boolean =>
    matter === 'special' ? part * 4 >= whole * THIRD : part * 2 > whole;
  return agrees(agreeing, takingPart) && agrees(agreeingArea, takingPartArea) ? 'passed' : 'failed';
};

export const isConsistent = (figures: Figures): boolean =>
  figures.agreeing <= figures.takingPart &&
  figures.takingPart <= figures.owners &&
  figures.agreeingArea <= figures.takingPartArea &&
  figures.takingPartArea <= figures.area &&
  figures.owners > 0 &&
  figures.area > 0;

/** A record of what the procedure outside brought, with what the law asks for; not a vote of this app. */
export const recordedResult = (figures: Figures, matter: OwnersMatter): VoteResult => {
  const outcome = ownersOutcome(figures, matter);
  return {
    ...{ ballots: 0, paper: 0, blank: 0, counts: [], rounds: [], winners: [] },
    quorum: outcome !== 'no_quorum',
    outcome,
    figures,
  };
};
