import { personIdOf } from '#kernel/ids';
import { cast } from '../world/cast';
import { GRID } from '../world/places';
import { bucketFile, REPORT, type RequestStage, requestIn, type Scene, takerOf } from '../world/stages';
import type { Play, Plays, Staged } from './play';

const REQUESTS = 'requests';
const NO_REQUEST = `r_${'0'.repeat(24)}`;

const withoutRequest: Play['missing'] = (input) => ({ ...input, requestId: NO_REQUEST });

const stageOf =
  (stage: RequestStage, more: (scene: Scene) => object, withRev = true) =>
  (scene: Scene): Staged => {
    const request = requestIn[stage](scene);
    const target = withRev ? { requestId: request._id, rev: request.rev } : { requestId: request._id };
    return {
      documents: { [REQUESTS]: [request] },
      input: { ...target, ...more(scene) },
      target: { collection: REQUESTS, id: request._id },
    };
  };

const on = (
  stage: RequestStage,
  caller: Play['caller'],
  more: (scene: Scene) => object = () => ({}),
): Play => ({
  caller,
  about: stage === 'atDesk' ? 'community' : 'grid',
  stage: stageOf(stage, more),
  missing: withoutRequest,
});

const words = () => ({ words: '写几句话' });

const showsTarget: Play['shows'] = (data, { target }) =>
  (data as { items: { id: string }[] }).items.some(({ id }) => id === target?.id);

const listed = (stage: RequestStage, caller: Play['caller'], input: object): Play => ({
  caller,
  about: stage === 'atDesk' ? 'community' : 'grid',
  stage: (scene) => ({ ...stageOf(stage, () => ({}))(scene), input: { ...input, limit: 50 } }),
  shows: showsTarget,
});

const find: Play = {
  caller: 'staff',
  about: 'grid',
  stage: (scene) => {
    const staged = stageOf('given', () => ({}))(scene);
    const [request] = (staged.documents[REQUESTS] ?? []) as { number: string }[];
    return { ...staged, input: { number: request?.number ?? '' } };
  },
  missing: () => ({ number: '200101-00000-0' }),
};

export const requestsPlays: Plays<'requests'> = {
  'requests.submit': {
    caller: 'reporter',
    about: 'grid',
    stage: () => ({
      documents: {},
      input: { category: 'care', words: REPORT, place: { territory: GRID } },
      target: null,
    }),
  },
  'requests.get': {
    caller: 'reporter',
    about: 'grid',
    stage: stageOf('given', () => ({}), false),
    missing: withoutRequest,
  },
  'requests.find': find,
  'requests.listMine': listed('assigned', 'reporter', {}),
  'requests.exportMine': listed('assigned', 'reporter', {}),
  'requests.listTasks': listed('assigned', 'handler', {}),
  'requests.listDesk': listed('acknowledged', 'staff', { within: GRID, queue: 'working' }),
  'requests.accept': on('atDesk', 'staff'),
  'requests.refuse': on('atDesk', 'staff', () => ({ reason: 'out_of_scope', words: '请到窗口办理' })),
  'requests.assign': on('assigned', 'staff', () => ({ assignee: personIdOf(cast.colleague.openid) })),
  'requests.acknowledge': on('assigned', 'handler'),
  'requests.addProgress': on('acknowledged', 'handler', words),
  'requests.addNote': on('given', 'handler', words),
  'requests.resolve': on('acknowledged', 'handler', ({ company }) => ({
    words: '已办好',
    photos: [bucketFile(takerOf(company).personId, 'after')],
  })),
  'requests.verify': on('resolved', 'staff', () => ({ passed: true })),
  'requests.rate': on('verified', 'reporter', () => ({ level: 5, words: '谢谢' })),
  'requests.reopen': on('verified', 'reporter', () => ({ words: '还没有办好' })),
  'requests.withdraw': on('assigned', 'reporter'),
  'requests.urge': on('acknowledged', 'reporter'),
  'requests.pause': on('acknowledged', 'staff', () => ({ reason: 'weather', words: '下雨' })),
  'requests.resume': on('paused', 'staff'),
  'requests.openContact': {
    ...on('acknowledged', 'handler'),
    stage: stageOf('acknowledged', () => ({ reason: '约定上门时间' }), false),
  },
  'requests.contactRater': on('badlyRated', 'staff', words),
  'requests.rectify': on('contacted', 'staff', words),
};
