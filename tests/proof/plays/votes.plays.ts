import { boxIdOf } from '#kernel/ids';
import { COMMUNITY, GRID } from '../world/places';
import type { Scene } from '../world/stages';
import { homeOf, OTHER_FLAT, VOTES, type VoteStage, voteIn } from '../world/votes';
import type { Play, Plays, Staged } from './play';

const NOWHERE = `b_${'0'.repeat(23)}1`;

const on = (caller: Play['caller'], stage: VoteStage, more: object = {}, voter?: string): Play => ({
  caller,
  about: 'grid',
  stage: (scene: Scene): Staged => {
    const { vote, boxes } = voteIn[stage](scene);
    return {
      documents: { [VOTES]: [vote, ...boxes] },
      input: { voteId: vote._id, ...more },
      target: { collection: VOTES, id: voter ? boxIdOf(vote._id, voter) : vote._id },
    };
  },
  missing: (input) => ({ ...input, voteId: NOWHERE }),
});

/** Open to the whole neighbourhood, so that what is missing can be told from what is there. */
const open = ({ missing: _none, ...play }: Play): Play => play;

const shows: NonNullable<Play['shows']> = (data, { target }) =>
  (data as { items: { id: string }[] }).items.some(({ id }) => id === target?.id);

const listed = (caller: Play['caller'], stage: VoteStage, input: object): Play => ({
  caller,
  about: 'grid',
  stage: (scene) => ({ ...on(caller, stage).stage(scene), input: { ...input, limit: 50 } }),
  shows,
});

const plan = {
  kind: 'poll',
  title: '楼下要不要装充电桩',
  options: [{ name: '装' }, { name: '不装' }],
  opensAt: '2026-11-24T01:00:00.000Z',
  closesAt: '2026-11-30T01:00:00.000Z',
};
const ballot = { picks: ['o1'] };

export const votesPlays: Plays<'votes'> = {
  'votes.list': listed('reporter', 'open', { community: COMMUNITY }),
  'votes.get': on('reporter', 'open'),
  'votes.cast': {
    caller: 'voter',
    about: 'grid',
    stage: (scene) => {
      const voter = homeOf(scene);
      const { input, ...staged } = on('voter', 'open', {}, voter).stage(scene);
      return { ...staged, input: { ...input, voter, ballot, receipt: '0'.repeat(16) } };
    },
  },
  'votes.checkReceipt': open(on('reporter', 'counted', { receipt: '0'.repeat(16) })),
  'votes.exportMine': {
    ...listed('reporter', 'counted', {}),
    shows: (data, { target }) =>
      (data as { items: { voteId: string }[] }).items.some(({ voteId }) => voteId === target?.id),
  },
  'votes.draft': {
    caller: 'staff',
    about: 'grid',
    stage: () => ({ documents: {}, input: { within: GRID, ...plan }, target: null }),
  },
  'votes.edit': on('staff', 'draft', { ...plan, rev: 1 }),
  'votes.announce': on('staff', 'draft'),
  'votes.cancel': on('staff', 'announced', { words: '材料还要补充' }),
  'votes.listDesk': listed('staff', 'open', { within: GRID, queue: 'running' }),
  'votes.getWork': on('staff', 'open'),
  'votes.markPaper': on('staff', 'open', { household: OTHER_FLAT }, OTHER_FLAT),
  'votes.enter': on('staff', 'waiting', { batch: 1, entry: { what: 'ballots', ballots: [ballot] } }),
  'votes.listNamed': on('staff', 'counted', { box: 0 }),
  'votes.recount': on('staff', 'counted'),
};
