import { conversationIn, OPINIONS, type StatementStage, statementIn, voiceOf } from '../world/opinions';
import { COMMUNITY } from '../world/places';
import type { Scene } from '../world/stages';
import type { Play, Plays } from './play';

const NO_OPINION = `g_${'0'.repeat(24)}`;
const NO_STATEMENT = `u_${'0'.repeat(24)}`;

const about = (caller: Play['caller'], more: object = {}): Play => ({
  caller,
  about: 'community',
  stage: (scene: Scene) => {
    const conversation = conversationIn(scene);
    return {
      documents: { [OPINIONS]: [conversation, statementIn.shown(scene, conversation)] },
      input: { opinionId: conversation._id, ...more },
      target: { collection: OPINIONS, id: conversation._id },
    };
  },
  missing: (input) => ({ ...input, opinionId: NO_OPINION }),
});

const on = (caller: Play['caller'], stage: StatementStage, more: object): Play => ({
  caller,
  about: 'community',
  stage: (scene: Scene) => {
    const conversation = conversationIn(scene);
    const statement = statementIn[stage](scene, conversation);
    return {
      documents: { [OPINIONS]: [conversation, statement] },
      input: { statementId: statement._id, ...more },
      target: { collection: OPINIONS, id: statement._id },
    };
  },
  missing: (input) => ({ ...input, statementId: NO_STATEMENT }),
});

/** Whoever does it adds a document of their own; the conversation stays as it was. */
const beside = ({ missing: _none, ...play }: Play): Play => ({
  ...play,
  stage: (scene) => ({ ...play.stage(scene), target: null }),
});

const shows: NonNullable<Play['shows']> = (data, { target }) =>
  (data as { items: { id: string }[] }).items.some(({ id }) => id === target?.id);

const { missing: _none, ...reporting } = on('reporter', 'shown', { reason: 'advert' });

export const opinionsPlays: Plays<'opinions'> = {
  'opinions.list': {
    caller: 'neighbour',
    about: 'community',
    stage: (scene) => ({ ...about('neighbour').stage(scene), input: { community: COMMUNITY, limit: 50 } }),
    shows,
  },
  'opinions.get': about('reporter'),
  'opinions.exportMine': {
    caller: 'reporter',
    about: 'community',
    stage: (scene: Scene) => {
      const conversation = conversationIn(scene);
      const statement = statementIn.shown(scene, conversation);
      const voice = voiceOf(scene, conversation, [[statement, 'agree']]);
      return {
        documents: { [OPINIONS]: [conversation, statement, voice] },
        input: { limit: 50 },
        target: { collection: OPINIONS, id: voice._id },
      };
    },
    shows,
  },
  'opinions.mark': {
    caller: 'reporter',
    about: 'community',
    stage: (scene) => {
      const conversation = conversationIn(scene);
      const statement = statementIn.shown(scene, conversation);
      const voice = voiceOf(scene, conversation);
      return {
        documents: { [OPINIONS]: [conversation, statement, voice] },
        input: { opinionId: conversation._id, statementId: statement._id, mark: 'agree' },
        target: { collection: OPINIONS, id: voice._id },
      };
    },
    missing: (input) => ({ ...input, statementId: NO_STATEMENT }),
  },
  // staff say as many as they like, so that twenty at once are twenty
  'opinions.say': beside(about('staff', { words: '空地改成停车位' })),
  'opinions.report': reporting,
  'opinions.appeal': on('reporter', 'hidden', { words: '没有指谁' }),
  'opinions.open': {
    caller: 'staff',
    about: 'community',
    stage: () => ({
      documents: {},
      input: { within: COMMUNITY, title: '楼下空地怎么用', question: '大家觉得怎么用好？', days: 14 },
      target: null,
    }),
  },
  'opinions.close': about('staff', { words: '已经谈妥' }),
  'opinions.listToModerate': {
    caller: 'staff',
    about: 'community',
    stage: (scene) => ({
      ...on('staff', 'held', {}).stage(scene),
      input: { within: COMMUNITY, queue: 'held', limit: 50 },
    }),
    shows,
  },
  'opinions.moderate': on('staff', 'held', { show: true, words: '没有问题' }),
};
