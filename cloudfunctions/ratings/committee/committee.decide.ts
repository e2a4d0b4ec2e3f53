import { queueMessages } from '#kernel/outbox';
import { done, type Result, refuse } from '#kernel/result';
import type { PersonId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import type { Box } from '../ballot/box.state';
import type { CommitteeSettings } from '../ratings.settings.state';
import { tellResult, tellStreet } from '../register/register.messages';
import { withEntry, withWake } from '../register/register.state';
import { nextYear } from '../register/spans.state';
import {
  type Appraisal,
  type Committee,
  type Counts,
  committeeIdOf,
  indexedCommittee,
  type Member,
  type Tally,
} from './committee.state';

type Named = { id: string | null; name: string; office: string };
type Kept = { members: readonly Named[]; by: PersonId; now: Instant };

/** Who is known keeps the id; who is new gets the next one, which nobody had before. */
const membersOf = (
  { members, named }: Pick<Committee, 'members' | 'named'>,
  given: readonly Named[],
): Result<{ members: Member[]; named: number }, 'MEMBERS_DIFFER'> => {
  const ids = given.flatMap(({ id }) => (id === null ? [] : [id]));
  const unknown = ids.filter((id) => !members.some((member) => member.id === id));
  if (unknown.length > 0 || new Set(ids).size < ids.length) return refuse('MEMBERS_DIFFER', { unknown });
  let last = named;
  const next = given.map(({ id, name, office }) => {
    if (id === null) last += 1;
    return { id: id ?? `m${last}`, name, office };
  });
  return done({ members: next, named: last });
};

const namesOf = ({ members }: Pick<Committee, 'members'>): string =>
  members.map(({ id, name, office }) => `${id} ${name} ${office}`).join('、');

const roundAfter = (settings: CommitteeSettings, now: Instant, after: number | null): Committee['round'] => ({
  ...nextYear(settings, now, after),
  settings,
  opened: false,
});

export const found = (
  base: { within: TerritoryId; label: string; settings: CommitteeSettings },
  { members, by, now }: Kept,
): Result<Committee, 'MEMBERS_DIFFER'> => {
  const listed = membersOf({ members: [], named: 0 }, members);
  if (!listed.ok) return listed;
  const blank = { rev: 1, keys: [], claims: [], choreAt: null, wakeAt: null, outbox: [], timeline: [] };
  const committee: Committee = {
    kind: 'committee',
    ...blank,
    ...base,
    ...listed.data,
    _id: committeeIdOf(base.within),
    round: roundAfter(base.settings, now, null),
    results: [],
  };
  return done(withEntry(indexedCommittee(committee), 'kept', { by, now, words: namesOf(committee) }));
};

/** An appraisal that is open goes on about those it began with. */
export const renew = (
  committee: Committee,
  { members, by, now }: Kept,
): Result<Committee, 'MEMBERS_DIFFER'> => {
  const listed = membersOf(committee, members);
  if (!listed.ok) return listed;
  const next = indexedCommittee({ ...committee, ...listed.data });
  return done(withEntry(next, 'kept', { by, now, words: namesOf(next) }));
};

/** Its box stands there. */
export const open = (committee: Committee, now: Instant): Committee =>
  withEntry(indexedCommittee({ ...committee, round: { ...committee.round, opened: true } }), 'opened', {
    by: null,
    now,
    words: String(committee.round.year),
  });

/** Of those who judged, more than the line. Who knows nothing of somebody has not judged. */
export const isUnfit = ({ excellent, competent, basic, unfit }: Counts, unfitLine: number): boolean => {
  const judged = excellent + competent + basic + unfit;
  return judged > 0 && unfit * 100 > unfitLine * judged;
};

/**
 * Of this member, the last appraisal that came to anything. The name counts like the id: who is struck off the register
 * and entered anew has a new id, and the same past.
 */
const wasUnfit = (results: readonly Appraisal[], { id, name }: Member): boolean =>
  results
    .filter(({ outcome }) => outcome === 'published')
    .flatMap(({ tallies }) => tallies.filter((tally) => tally.id === id || tally.name === name))
    .at(-1)?.unfit ?? false;

const appraised = (committee: Committee, box: Box, now: Instant): Appraisal => {
  const { year, settings } = committee.round;
  const isEnough = box.cast >= settings.minVoters;
  const tallies = box.members.map((member): Tally => {
    const counts = box.counts[member.id] ?? { excellent: 0, competent: 0, basic: 0, unfit: 0, unsure: 0 };
    const unfit = isEnough && isUnfit(counts, settings.unfitLine);
    return { ...member, counts, unfit, flagged: unfit && wasUnfit(committee.results, member) };
  });
  return {
    year,
    outcome: isEnough ? 'published' : 'insufficient',
    cast: box.cast,
    tallies,
    settings,
    countedAt: now,
  };
};

/** The appraisal is over: the sums of its box are its result, and the next year's is planned. */
export const count = (
  committee: Committee,
  { box, settings, now }: { box: Box; settings: CommitteeSettings; now: Instant },
): Committee => {
  const result = appraised(committee, box, now);
  const words =
    result.outcome === 'published' ? `${result.cast}人参评，结果已公布` : '参评人数不足，不公布结果';
  const flagged = result.tallies.filter((tally) => tally.flagged);
  const what = `${result.year}年民主评议`;
  const drafts = [
    ...tellResult(committee, what, words, now),
    ...(flagged.length > 0 ? tellStreet(committee, what, '有成员连续两次不称职，请核实', now) : []),
  ];
  const next = indexedCommittee({
    ...committee,
    settings,
    round: roundAfter(settings, now, result.year),
    results: [...committee.results, result],
    outbox: queueMessages(committee, drafts, now),
  });
  return withWake(withEntry(next, 'counted', { by: null, now, words: `${result.year} ${words}` }));
};
