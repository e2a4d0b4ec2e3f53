import { markOf } from '#kernel/ids';
import type { Grade, Outcome } from '#types/ratings.labels';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import type { CommitteeSettings } from '../ratings.settings.state';
import type { Register } from '../register/register.state';
import { countAt, type Span } from '../register/spans.state';

/** Name and office of somebody in the residents' committee are public. `m3` stays theirs over the years. */
export type Member = { id: string; name: string; office: string };

export type Counts = Readonly<Record<Grade, number>>;
export type Tally = Member & { counts: Counts; unfit: boolean; flagged: boolean };

export type AppraisalRound = Span & { year: number; settings: CommitteeSettings; opened: boolean };

export type Appraisal = {
  year: number;
  outcome: Outcome;
  /** Ballots. */
  cast: number;
  tallies: readonly Tally[];
  settings: CommitteeSettings;
  countedAt: Instant;
};

/** The 居民委员会 of a community. */
export type Committee = Register & {
  kind: 'committee';
  members: readonly Member[];
  /** How many ids were given. */
  named: number;
  settings: CommitteeSettings;
  round: AppraisalRound;
  results: readonly Appraisal[];
};

/** Made from the community: there is one. */
export const committeeIdOf = (community: TerritoryId): string =>
  `committee_${markOf('committee', community)}`;

export const indexedCommittee = (committee: Committee): Committee => ({
  ...committee,
  claims: [committee._id],
  choreAt: committee.round.opened ? countAt(committee.round) : committee.round.opensAt,
});
