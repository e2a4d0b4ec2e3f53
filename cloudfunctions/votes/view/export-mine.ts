import type { Person } from '#kernel/person';
import { ancestorAt } from '#kernel/territory';
import { publicQuery } from '#platform/operation';
import type { Instant } from '#types/time';
import type { MyVote } from '#types/vote-shapes';
import { loadPerson } from '../../community/community.public';
import { standingOf } from '../box/standing.policy';
import { findLines, type LinedBox } from '../votes.store';

const homesOf = (person: Person | null) =>
  (person?.memberships ?? []).filter(({ role }) => role === 'resident').map(({ territory }) => territory);

/** The line that was theirs when it opened: who moves into a flat is not told what those before them voted. */
const lineOf = (person: Person | null, { vote, about, terms, roll }: LinedBox, now: Instant): MyVote[] => {
  const standing = standingOf(person, terms, now);
  const entry = 'voter' in standing ? roll?.[standing.voter] : undefined;
  if (!entry) return [];
  const { kind, unit, secret, opensAt, closesAt, options } = terms;
  return [
    {
      ...{ voteId: vote, title: about, kind, unit, secret, opensAt, closesAt },
      byPaper: entry.how === 'paper',
      options: options.map(({ id, name }) => ({ id, name })),
      // of a secret vote it is written nowhere
      ballot: entry.ballot ?? null,
    },
  ];
};

/** One's own is one's own whatever office one holds, so none is looked up. */
export const exportMine = publicQuery('votes.exportMine', {
  load: async ({ ports, personId, input }) => {
    const person = await loadPerson(ports, personId);
    const homes = homesOf(person);
    const communities = [...new Set(homes.flatMap((home) => ancestorAt(home, 'community') ?? []))];
    if (communities.length === 0) return { person, items: [], next: null };
    return { person, ...(await findLines(ports, communities, [personId, ...homes], input)) };
  },
  answer: ({ person, items, next }, { now }) => ({
    items: items.flatMap((box) => lineOf(person, box, now)),
    next,
  }),
});
