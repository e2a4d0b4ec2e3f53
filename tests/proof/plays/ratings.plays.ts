import { COMMUNITY } from '../world/places';
import {
  committeeIn,
  estateIn,
  HANDED_IN,
  markIn,
  newBuilding,
  ORDERS,
  orderIn,
  REGISTERS,
  spokenIn,
} from '../world/ratings';
import type { Scene } from '../world/stages';
import type { Play, Plays } from './play';

const NO_ESTATE = `x_${'0'.repeat(24)}`;
const NO_ORDER = `z_${'0'.repeat(24)}`;
const SCORES = { overall: 3, cleaning: 2 };
const DISTRICT_OF_NOBODY = '420299/001/001';

const onEstate = (caller: Play['caller'], more: (scene: Scene) => object = () => ({})): Play => ({
  caller,
  about: 'community',
  stage: (scene) => {
    const estate = estateIn(scene);
    return {
      documents: { [REGISTERS]: [estate] },
      input: { estateId: estate._id, ...more(scene) },
      target: { collection: REGISTERS, id: estate._id },
    };
  },
  missing: (input) => ({ ...input, estateId: NO_ESTATE }),
});

/** A household's rating that is there already. */
const onMark = (input: (estate: ReturnType<typeof estateIn>) => Record<string, unknown>): Play => ({
  caller: 'reporter',
  about: 'grid',
  stage: (scene) => {
    const estate = estateIn(scene);
    const mark = markIn(scene, estate);
    return {
      documents: { [REGISTERS]: [estate], [HANDED_IN]: [mark] },
      input: input(estate),
      target: { collection: HANDED_IN, id: mark._id },
    };
  },
});

const onOrder = (stage: keyof typeof orderIn, more: object = {}): Play => ({
  caller: 'staff',
  about: 'community',
  stage: (scene) => {
    const order = orderIn[stage](scene);
    return {
      documents: { [ORDERS]: [order] },
      input: { orderId: order._id, ...more },
      target: { collection: ORDERS, id: order._id },
    };
  },
  missing: (input) => ({ ...input, orderId: NO_ORDER }),
});

const onCommittee = (caller: Play['caller'], what: 'committee' | 'box', more: object = {}): Play => ({
  caller,
  about: 'community',
  stage: () => {
    const { committee, box } = committeeIn();
    const target = { committee: [REGISTERS, committee._id], box: [HANDED_IN, box._id] }[what];
    return {
      documents: { [REGISTERS]: [committee], [HANDED_IN]: [box] },
      input: { community: COMMUNITY, ...more },
      target: { collection: target[0] ?? '', id: target[1] ?? '' },
    };
  },
  missing: (input) => ({ ...input, community: DISTRICT_OF_NOBODY }),
});

const estateInput = () => ({
  community: COMMUNITY,
  name: '甲花园',
  company: '新家物业公司',
  manager: '钱经理',
  managerPhone: '0714-0000301',
  buildings: [newBuilding()],
  households: 280,
});

export const ratingsPlays: Plays<'ratings'> = {
  'ratings.list': {
    caller: 'reporter',
    about: 'community',
    stage: (scene) => {
      const { committee, box } = committeeIn();
      const estate = estateIn(scene);
      return {
        documents: { [REGISTERS]: [committee, estate], [HANDED_IN]: [box] },
        input: { community: COMMUNITY },
        target: { collection: REGISTERS, id: estate._id },
      };
    },
  },
  'ratings.getEstate': onEstate('reporter'),
  'ratings.rate': onMark(({ _id }) => ({ estateId: _id, scores: SCORES, words: '电梯常坏', again: true })),
  'ratings.exportMine': {
    ...onMark(() => ({ what: 'ratings', limit: 50 })),
    shows: (data, { target }) =>
      (data as { items: { id: string }[] }).items.some(({ id }) => id === target?.id),
  },
  'ratings.getCommittee': onCommittee('reporter', 'committee'),
  'ratings.appraise': onCommittee('householder', 'box', {
    grades: [
      { memberId: 'm1', grade: 'excellent' },
      { memberId: 'm2', grade: 'unsure' },
    ],
  }),
  'ratings.keepEstate': onEstate('staff', estateInput),
  'ratings.keepCommittee': onCommittee('staff', 'committee', {
    members: [{ id: 'm1', name: '顾大海', office: '书记、主任' }],
    again: true,
  }),
  'ratings.listOrders': {
    caller: 'staff',
    about: 'community',
    stage: (scene) => ({
      ...onOrder('issued').stage(scene),
      input: { within: COMMUNITY, queue: 'issued', limit: 50 },
    }),
    shows: (data, { target }) =>
      (data as { items: { id: string }[] }).items.some(({ id }) => id === target?.id),
  },
  'ratings.getOrder': onOrder('answered'),
  'ratings.answerOrder': onOrder('issued', {
    words: '每周深度保洁一次',
    answeredBy: '赵经理',
    doneBy: '2026-12-10',
  }),
  'ratings.checkOrder': onOrder('answered', { outcome: 'again', words: '楼道仍有杂物' }),
  'ratings.listWords': {
    caller: 'staff',
    about: 'community',
    stage: (scene) => {
      const { estate, mark } = spokenIn(scene);
      return {
        documents: { [REGISTERS]: [estate], [HANDED_IN]: [mark] },
        input: { community: COMMUNITY, estateId: estate._id, quarter: mark.quarter, limit: 50 },
        target: { collection: HANDED_IN, id: mark._id },
      };
    },
    shows: (data, { documents }) => {
      const [mark] = documents[HANDED_IN] as { words: string }[];
      return (data as { items: { words: string }[] }).items.some(({ words }) => words === mark?.words);
    },
  },
};
