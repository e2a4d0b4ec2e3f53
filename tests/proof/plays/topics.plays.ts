import { COMMUNITY, GRID, HOUSE } from '../world/places';
import type { Scene } from '../world/stages';
import { DOORS, doorsOf, TOPICS, type TopicStage, topicIn } from '../world/topics';
import type { Play, Plays, Staged } from './play';

const NOWHERE = `y_${'0'.repeat(24)}`;

const on = (caller: Play['caller'], stage: TopicStage, more: object = {}): Play => ({
  caller,
  about: 'community',
  stage: (scene: Scene): Staged => {
    const topic = topicIn[stage](scene);
    return {
      documents: { [TOPICS]: [topic] },
      input: { topicId: topic._id, ...more },
      target: { collection: TOPICS, id: topic._id },
    };
  },
  missing: (input) => ({ ...input, topicId: NOWHERE }),
});

/** Open to the whole neighbourhood, so that what is missing can be told from what is there. */
const open = ({ missing: _none, ...play }: Play): Play => play;

const shows: NonNullable<Play['shows']> = (data, { target }) =>
  (data as { items: { id: string }[] }).items.some(({ id }) => id === target?.id);

const listed = (caller: Play['caller'], stage: TopicStage, input: object): Play => ({
  caller,
  about: 'community',
  stage: (scene) => ({ ...on(caller, stage).stage(scene), input: { ...input, limit: 50 } }),
  shows,
});

const atDoors =
  (input: object): Play['stage'] =>
  (scene) => {
    const topic = topicIn.named(scene);
    const doors = doorsOf(topic);
    return {
      documents: { [TOPICS]: [topic], [DOORS]: [doors] },
      input: { topicId: topic._id, ...input },
      target: { collection: DOORS, id: doors._id },
    };
  };

export const topicsPlays: Plays<'topics'> = {
  'topics.propose': {
    caller: 'reporter',
    about: 'community',
    stage: () => ({
      documents: {},
      input: { source: 'residents', title: '楼下停车', words: '晚上没有地方停', territory: COMMUNITY },
      target: null,
    }),
  },
  'topics.list': listed('neighbour', 'collecting', { community: COMMUNITY, shelf: 'open' }),
  'topics.get': on('reporter', 'collecting'),
  'topics.exportMine': listed('reporter', 'mine', { what: 'proposals' }),
  'topics.listLinked': open(on('reporter', 'collecting', { within: COMMUNITY })),
  'topics.support': {
    ...open(on('voter', 'collecting')),
    // a document of its own is added; the topic stays as it was
    stage: (scene) => ({ ...on('voter', 'collecting').stage(scene), target: null }),
  },
  'topics.report': open(on('reporter', 'collecting', { reason: 'advert' })),
  'topics.appeal': on('reporter', 'hidden', { words: '没有写电话' }),
  'topics.withdraw': on('reporter', 'mine', { reason: 'solved' }),
  'topics.listDesk': listed('staff', 'screening', { within: COMMUNITY, queue: 'next' }),
  'topics.getWork': on('staff', 'screening'),
  'topics.moderate': on('staff', 'held', { show: true, words: '没有问题' }),
  'topics.screen': on('lead', 'screening', { accepted: true, words: '关系大家' }),
  'topics.setParties': on('staff', 'accepted', {
    affected: [GRID],
    parties: [{ kind: 'property', name: '平安物业' }],
  }),
  'topics.call': on('staff', 'named', {
    venue: 'hall',
    place: '社区二楼',
    at: '2026-12-20T07:00:00.000Z',
    agenda: '车位怎么排',
  }),
  'topics.record': on('staff', 'called', {
    number: 1,
    held: true,
    words: '大家都同意先清消防通道',
    attendance: [{ door: null, party: 0, name: '' }],
  }),
  'topics.approve': on('staff', 'recorded', { number: 1 }),
  'topics.plan': on('staff', 'approved', { words: '一户一位，外来车辆收费' }),
  'topics.decide': on('lead', 'approved', {
    outcome: 'livelihood',
    agreement: 'consensus',
    words: '一户一位',
    tasks: [{ words: '划线', owner: '交警大队', due: '2026-12-20', category: 'parking' }],
  }),
  'topics.feedback': on('staff', 'decided', { task: 1, done: false, words: '已经联系交警' }),
  'topics.correct': on('lead', 'decided', { of: 'decision', words: '数字写错了，应为二十一户' }),
  'topics.listSilent': {
    caller: 'handler',
    about: 'grid',
    stage: (scene) => {
      const staged = atDoors({})(scene);
      return { ...staged, input: { within: GRID, limit: 50 } };
    },
    shows: (data, { documents }) => {
      const [doors] = (documents[DOORS] ?? []) as { topic: string }[];
      return (data as { items: { topicId: string }[] }).items.some(({ topicId }) => topicId === doors?.topic);
    },
  },
  'topics.interview': {
    caller: 'handler',
    about: 'grid',
    stage: atDoors({ building: HOUSE, room: '1-302', outcome: 'spoke', words: '同意', consent: true }),
    missing: (input) => ({ ...input, topicId: NOWHERE }),
  },
};
