import { personIdOf } from '#kernel/ids';
import { COMMUNITY } from '../world/places';
import { COMMENTS, commentUnder, POSTS, type PostStage, postIn } from '../world/posts';
import type { Scene } from '../world/stages';
import type { Play, Plays, Staged } from './play';

const NOWHERE = `s_${'0'.repeat(24)}`;

type Named = 'postId' | 'textId';

const on = (caller: Play['caller'], stage: PostStage, more: object = {}, named: Named = 'postId'): Play => ({
  caller,
  about: 'community',
  stage: (scene: Scene): Staged => {
    const post = postIn[stage](scene);
    return {
      documents: { [POSTS]: [post] },
      input: { [named]: post._id, ...more },
      target: { collection: POSTS, id: post._id },
    };
  },
  missing: (input) => ({ ...input, [named]: NOWHERE }),
});

/** Open to the whole neighbourhood, so that what is missing can be told from what is there. */
const open = ({ missing: _none, ...play }: Play): Play => play;

/** Whoever does it adds a document of their own; the post stays as it was. */
const beside = (play: Play): Play => ({
  ...open(play),
  stage: (scene) => ({ ...play.stage(scene), target: null }),
});

const shows: NonNullable<Play['shows']> = (data, { target }) =>
  (data as { items: { id: string }[] }).items.some(({ id }) => id === target?.id);

const listed = (caller: Play['caller'], stage: PostStage, input: object): Play => ({
  caller,
  about: 'community',
  stage: (scene) => ({ ...on(caller, stage).stage(scene), input: { ...input, limit: 50 } }),
  shows,
});

const place = { territory: COMMUNITY };

export const postsPlays: Plays<'posts'> = {
  'posts.submit': {
    caller: 'reporter',
    about: 'community',
    stage: () => ({
      documents: {},
      input: { kind: 'suggestion', words: '希望在楼下装一个路灯', place },
      target: null,
    }),
  },
  'posts.list': listed('neighbour', 'shown', { community: COMMUNITY }),
  'posts.listMine': listed('reporter', 'mine', {}),
  'posts.exportMine': {
    caller: 'reporter',
    about: 'community',
    stage: (scene) => {
      const post = postIn.shown(scene);
      const mine = { ...commentUnder(post, scene), authorId: personIdOf(scene.company.reporter.openid) };
      return {
        documents: { [POSTS]: [post], [COMMENTS]: [mine] },
        input: { what: 'comments', limit: 50 },
        target: { collection: COMMENTS, id: mine._id },
      };
    },
    shows,
  },
  'posts.get': on('reporter', 'shown'),
  'posts.listComments': {
    caller: 'reporter',
    about: 'community',
    stage: (scene) => {
      const post = postIn.shown(scene);
      const comment = commentUnder(post, scene);
      return {
        documents: { [POSTS]: [post], [COMMENTS]: [comment] },
        input: { postId: post._id, limit: 50 },
        target: { collection: COMMENTS, id: comment._id },
      };
    },
    shows,
  },
  'posts.comment': beside(on('reporter', 'shown', { words: '支持' })),
  'posts.like': beside(on('reporter', 'shown', { on: true })),
  'posts.follow': beside(on('reporter', 'shown', { on: true })),
  'posts.report': open(on('reporter', 'shown', { reason: 'advert' }, 'textId')),
  'posts.appeal': on('reporter', 'hidden', { words: '没有写电话' }, 'textId'),
  'posts.moderate': on('staff', 'held', { show: true, words: '没有问题' }, 'textId'),
  'posts.answer': on('staff', 'mine', { words: '已经报给街道' }),
  'posts.turn': on('staff', 'mine', { category: 'facilities' }),
  'posts.raise': on('staff', 'mine', { title: '楼下的路灯' }),
  'posts.getWork': on('staff', 'mine'),
  'posts.listDesk': listed('staff', 'mine', { within: COMMUNITY, queue: 'due' }),
  'posts.listToModerate': listed('staff', 'held', { within: COMMUNITY, what: 'posts', queue: 'held' }),
};
