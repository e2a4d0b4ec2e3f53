import { publicQuery, query } from '#platform/operation';
import { loadPerson } from '../../community/community.public';
import { standingOf } from '../box/standing.policy';
import { queueKey, shelfKey, type VoteDocument } from '../vote/vote.state';
import { mayReadWork } from '../votes.policy';
import { findBoxes, findSeen, findShelf, findWork, hasCounted } from '../votes.store';
import { detailOf, summaryOf, workOf } from './vote.view';

export const listVotes = publicQuery('votes.list', {
  load: ({ ports, input }) =>
    findShelf(
      ports,
      'shelfKeys',
      shelfKey(input.shelf, input.community),
      input.shelf === 'past' ? 'desc' : 'asc',
      input,
    ),
  answer: ({ items, next }, { now }) => ({ items: items.map((vote) => summaryOf(vote, now)), next }),
});

/** Every home they had: which of them counts is known when the vote is read, and both in one trip. */
const votersOf = (person: Awaited<ReturnType<typeof loadPerson>>): string[] =>
  person
    ? [person._id, ...person.memberships.filter(({ role }) => role === 'resident').map((m) => m.territory)]
    : [];

export const getVote = query('votes.get', {
  load: async ({ ports, personId, input }) => {
    const person = await loadPerson(ports, personId);
    const seen = await findSeen(ports, input.voteId, votersOf(person));
    return seen && { ...seen, person };
  },
  policy: (_actor, { vote }) => vote.status !== 'draft',
  answer: ({ vote, boxes, person }, { now }) => {
    const standing = standingOf(person, vote, now);
    const voter = 'voter' in standing ? standing.voter : null;
    const entries = boxes.flatMap(({ roll }) => (voter && roll?.[voter] ? [roll[voter]] : []));
    return detailOf(vote, standing, entries[0], now);
  },
});

export const checkReceipt = publicQuery('votes.checkReceipt', {
  load: async ({ ports, input }) => ({ counted: await hasCounted(ports, input.voteId, input.receipt) }),
  answer: ({ counted }) => ({ counted }),
});

export const listDesk = query('votes.listDesk', {
  load: ({ ports, input }) =>
    findShelf(
      ports,
      'queueKeys',
      queueKey(input.queue, input.within),
      input.queue === 'done' ? 'desc' : 'asc',
      input,
    ),
  policy: (actor, _page, { within }) => mayReadWork(actor, { within }),
  answer: ({ items, next }, { now }) => ({ items: items.map((vote) => summaryOf(vote, now)), next }),
});

/** All of a vote; of its boxes the numbers alone. */
const WORK: readonly (keyof VoteDocument & string)[] = [
  ...(['kind', 'title', 'words', 'form', 'options', 'most', 'counting', 'unit', 'secret', 'hidden'] as const),
  ...(['paper', 'matter', 'eligible', 'rule', 'within', 'community', 'place', 'topicId', 'opensAt'] as const),
  ...(['closesAt', 'status', 'turnout', 'running', 'batches', 'result', 'mismatch', 'reason'] as const),
  ...(['rev', 'timeline'] as const),
];

export const getWork = query('votes.getWork', {
  load: ({ ports, input }) => findWork(ports, input.voteId, WORK),
  policy: (actor, { vote }) => mayReadWork(actor, vote),
  answer: (work, { actor, now }) => workOf(work, actor, now),
});

export const listNamed = query('votes.listNamed', {
  load: async ({ ports, input }) => {
    const boxes = await findBoxes(ports, input.voteId, ['no', 'terms', 'roll', 'counted', 'open']);
    const box = boxes.find(({ no }) => no === input.box);
    return box && { box, boxes: boxes.length };
  },
  // by name, and not before all have voted
  policy: (actor, { box }) => mayReadWork(actor, box.terms) && !box.terms.secret && !box.open,
  answer: ({ box, boxes }) => ({
    boxes,
    rows: Object.entries(box.roll)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([household, { ballot }]) => ({ household: household as never, ballot: ballot ?? null })),
  }),
});
