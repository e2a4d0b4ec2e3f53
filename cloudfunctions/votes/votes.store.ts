import { boxIdOf } from '#kernel/ids';
import type { Collection } from '#platform/documents';
import { findPage, type Paged } from '#platform/paging';
import type { Ports } from '#platform/ports';
import { chained, type Index, WAKE_INDEX } from '#platform/slice';
import type { TopicId, VoteId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import type { BoxDocument } from './box/box.state';
import type { VoteDocument } from './vote/vote.state';

export type Documents = Pick<Ports, 'collection'>;
type Page = { cursor: string | null; limit: number };

const index = (name: string, ...keys: Index['keys']): Index => ({ name, keys });

/**
 * Votes and their boxes lie together, so that a reader gets the vote and their line of the roll in one trip. What only
 * one of the two has, its index does not find in the other.
 */
export const votesCollection = chained<VoteDocument | BoxDocument>({
  name: 'votes',
  chain: { field: 'timeline', territoryOf: ({ community }) => community },
  indexes: [
    index('shelf', ['shelfKeys', 1], ['sortAt', 1], ['_id', 1]),
    index('queue', ['queueKeys', 1], ['sortAt', 1], ['_id', 1]),
    index('topic', ['topicId', 1], ['opensAt', -1], ['_id', -1]),
    index('vote', ['vote', 1], ['_id', 1]),
    index('open', ['open', 1], ['vote', 1]),
    index('line', ['rollOf', 1], ['_id', 1]),
    index('receipt', ['counted', 1], ['vote', 1]),
    index('chore', ['choreAt', 1], ['_id', 1]),
    WAKE_INDEX,
  ],
});

export const votesOf = (ports: Documents): Collection<VoteDocument> =>
  ports.collection<VoteDocument>(votesCollection);
export const boxesOfVotes = (ports: Documents): Collection<BoxDocument> =>
  ports.collection<BoxDocument>(votesCollection);

/** For staff and the clock. */
export const loadVote = async (ask: {
  ports: Documents;
  input: { voteId: VoteId };
}): Promise<{ document: VoteDocument } | null> => {
  const document = await votesOf(ask.ports).load(ask.input.voteId);
  return document && { document };
};

/** The box with one line of its roll: as many bytes as if nobody else had voted. */
export const loadBoxFor = async (
  ports: Documents,
  vote: VoteId,
  voter: string,
): Promise<BoxDocument | null> => {
  const [box] = await boxesOfVotes(ports).find({
    where: { _id: boxIdOf(vote, voter) },
    limit: 1,
    paths: ['rev', 'terms', 'open', `roll.${voter}`],
  });
  return box ? { ...box, roll: box.roll ?? {} } : null;
};

const LISTED = [
  ...(['kind', 'title', 'form', 'unit', 'secret', 'place', 'status', 'opensAt', 'closesAt'] as const),
  ...(['turnout', 'eligible', 'result', 'options', 'community'] as const),
] as const;
export type ListedVote = Pick<VoteDocument, (typeof LISTED)[number] | '_id'>;
const rowsOf = (ports: Documents) => votesOf(ports).only(LISTED);

/** All that a reader may see of a vote. */
const FACE = [
  ...LISTED,
  ...(['words', 'most', 'counting', 'hidden', 'paper', 'matter', 'rule', 'within', 'topicId'] as const),
  ...(['reason', 'running'] as const),
] as const;
export type SeenVote = Pick<VoteDocument, (typeof FACE)[number] | '_id'>;

export type Seen = { vote: SeenVote; boxes: readonly Pick<BoxDocument, '_id' | 'roll'>[] };

/** The vote and what the rolls say of these voters: one trip. */
export const findSeen = async (
  ports: Documents,
  vote: VoteId,
  voters: readonly string[],
): Promise<Seen | null> => {
  const ids = [vote, ...new Set(voters.map((voter) => boxIdOf(vote, voter)))];
  const found = await votesOf(ports).find({
    where: { _id: { in: ids } },
    limit: ids.length,
    paths: [...FACE, ...voters.map((voter) => `roll.${voter}`)],
  });
  const seen = found.find(({ _id }) => _id === vote);
  // whatever has another id among these is a box
  const boxes = found.filter(({ _id }) => _id !== vote) as unknown as BoxDocument[];
  return seen ? { vote: seen, boxes } : null;
};

const shelved = (field: string, key: string, direction: 'asc' | 'desc', limit: number) => ({
  where: { [field]: key },
  orderBy: [
    ['sortAt', direction],
    ['_id', direction],
  ] as const,
  limit,
});

/** What closes next comes first; of what is over, the latest. */
export const findShelf = (
  ports: Documents,
  field: 'shelfKeys' | 'queueKeys',
  key: string,
  direction: 'asc' | 'desc',
  { cursor, limit }: Page,
): Promise<Paged<ListedVote>> => findPage(rowsOf(ports), shelved(field, key, direction, limit), cursor);

const MOST_OF_TOPIC = 10;

/** Of one topic, the latest first. */
export const findOfTopic = (ports: Documents, topicId: TopicId): Promise<ListedVote[]> =>
  rowsOf(ports).find({
    where: { topicId },
    orderBy: [
      ['opensAt', 'desc'],
      ['_id', 'desc'],
    ],
    limit: MOST_OF_TOPIC,
  });

/** More than any vote has boxes; the vote itself lies among them. */
const MOST_PARTS = 1024;

/** Every box of a vote, whole or these fields of it. */
export const findBoxes = async <F extends keyof BoxDocument & string>(
  ports: Documents,
  vote: VoteId,
  fields: readonly F[],
): Promise<Pick<BoxDocument, F | '_id'>[]> => {
  const found = await boxesOfVotes(ports)
    .only(fields)
    .find({
      where: { vote },
      orderBy: [['_id', 'asc']],
      limit: MOST_PARTS,
    });
  return found.filter(({ _id }) => _id !== vote);
};

/** Everything of a vote, whole: one trip, for counting it. */
export const findWhole = async (
  ports: Documents,
  id: VoteId,
): Promise<{ vote: VoteDocument | null; boxes: BoxDocument[] }> => {
  const found = await boxesOfVotes(ports).find({
    where: { vote: id },
    orderBy: [['_id', 'asc']],
    limit: MOST_PARTS,
  });
  const vote = found.find(({ _id }) => _id === id) as unknown as VoteDocument | undefined;
  return { vote: vote ?? null, boxes: found.filter(({ _id }) => _id !== id) };
};

/** The vote with the numbers of its boxes, for staff: one trip. */
export const findWork = async (
  ports: Documents,
  vote: VoteId,
  fields: readonly (keyof VoteDocument & string)[],
): Promise<{ vote: VoteDocument; boxes: BoxDocument[] } | null> => {
  const found = await votesOf(ports).find({
    where: { vote },
    orderBy: [['_id', 'asc']],
    limit: MOST_PARTS,
    paths: [...fields, 'by'],
  });
  const document = found.find(({ _id }) => _id === vote);
  const boxes = found.filter(({ _id }) => _id !== vote) as unknown as BoxDocument[];
  return document ? { vote: document, boxes } : null;
};

/** Paths of one question to the boxes. */
const MOST_LINES = 200;

/** Those of these voters who are on the roll: only whether their line is there, never what stands beside it. */
export const findOnRoll = async (
  ports: Documents,
  vote: VoteId,
  voters: readonly string[],
): Promise<ReadonlySet<string>> => {
  const portions = Array.from({ length: Math.ceil(voters.length / MOST_LINES) }, (_, n) =>
    voters.slice(n * MOST_LINES, (n + 1) * MOST_LINES),
  );
  const found = await Promise.all(
    portions.map((some) => {
      const boxes = [...new Set(some.map((voter) => boxIdOf(vote, voter)))];
      return boxesOfVotes(ports).find({
        where: { _id: { in: boxes } },
        limit: boxes.length,
        paths: some.map((voter) => `roll.${voter}.how`),
      });
    }),
  );
  return new Set(found.flat().flatMap(({ roll }) => Object.keys(roll ?? {})));
};

const LINE = ['rollOf', 'about', 'vote', 'terms'] as const;
export type LinedBox = Pick<BoxDocument, (typeof LINE)[number]> & { roll?: BoxDocument['roll'] };

/** The boxes of these communities with these lines of their rolls, page by page; most have none of them. */
export const findLines = async (
  ports: Documents,
  communities: readonly TerritoryId[],
  voters: readonly string[],
  { cursor, limit }: Page,
): Promise<Paged<LinedBox>> =>
  findPage(
    boxesOfVotes(ports),
    {
      where: { rollOf: { in: communities } },
      orderBy: [
        ['rollOf', 'asc'],
        ['_id', 'asc'],
      ],
      limit,
      paths: [...LINE, ...voters.map((voter) => `roll.${voter}`)],
    },
    cursor,
  );

export const hasCounted = async (ports: Documents, vote: VoteId, receipt: string): Promise<boolean> => {
  const found = await boxesOfVotes(ports)
    .only(['no'])
    .find({ where: { counted: receipt, vote }, limit: 1 });
  return found.length > 0;
};

export const findChores = (ports: Documents, now: Instant, limit: number): Promise<VoteDocument[]> =>
  votesOf(ports).find({
    where: { choreAt: { lte: now } },
    orderBy: [
      ['choreAt', 'asc'],
      ['_id', 'asc'],
    ],
    limit,
  });
