import type { RunoffRound } from '#types/vote-shapes';

type Ranking = readonly string[];
type Count = ReadonlyMap<string, number>;

const firstOf = (ranking: Ranking, left: ReadonlySet<string>): string | undefined =>
  ranking.find((id) => left.has(id));

const countFirst = (rankings: readonly Ranking[], left: ReadonlySet<string>): Count => {
  const counts = new Map([...left].map((id) => [id, 0]));
  for (const ranking of rankings) {
    const first = firstOf(ranking, left);
    if (first !== undefined) counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  return counts;
};

const withFewest = (ids: readonly string[], counts: Count): string[] => {
  const fewest = Math.min(...ids.map((id) => counts.get(id) ?? 0));
  return ids.filter((id) => (counts.get(id) ?? 0) === fewest);
};

/** Who goes: the fewest; of several the one with the fewest in the round before, and so back; else all of them. */
const outOf = (counts: Count, before: readonly Count[]): string[] => {
  const last = withFewest([...counts.keys()], counts);
  return [...before]
    .reverse()
    .reduce((tied, round) => (tied.length > 1 ? withFewest(tied, round) : tied), last);
};

export type Runoff = { rounds: RunoffRound[]; winners: string[] };

const shown = (counts: Count, out: string[]): RunoffRound => ({
  votes: [...counts].map(([id, votes]) => ({ id, votes })),
  out,
});

const leaders = (counts: Count): string[] => {
  const most = Math.max(...counts.values());
  return most === 0 ? [] : [...counts].filter(([, votes]) => votes === most).map(([id]) => id);
};

/**
 * Instant runoff: first preferences are counted; without a majority of the ballots that still name somebody, the last
 * one goes and its ballots count for their next preference. No lot is drawn: if all that are left are equal, all lead.
 */
export const runoff = (rankings: readonly Ranking[], options: readonly string[]): Runoff => {
  const left = new Set(options);
  const rounds: RunoffRound[] = [];
  const before: Count[] = [];
  while (left.size > 0) {
    const counts = countFirst(rankings, left);
    const live = [...counts.values()].reduce((sum, votes) => sum + votes, 0);
    const ahead = leaders(counts);
    const out = outOf(counts, before);
    const hasMajority = ahead.length === 1 && (counts.get(ahead[0] ?? '') ?? 0) * 2 > live;
    if (hasMajority || live === 0 || out.length === left.size) {
      return { rounds: [...rounds, shown(counts, [])], winners: ahead };
    }
    rounds.push(shown(counts, out));
    before.push(counts);
    for (const id of out) left.delete(id);
  }
  return { rounds, winners: [] };
};
