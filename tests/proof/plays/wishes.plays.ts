import { VOLUNTEERS } from '../../../cloudfunctions/volunteers/volunteers.demo';
import { WISHES } from '../../../cloudfunctions/wishes/wishes.demo';
import { COMMUNITY, GRID, HOUSE } from '../world/places';
import { participant, registered } from '../world/volunteering';
import { type WishStage, wishIn } from '../world/wishing';
import type { Play, Plays } from './play';

const NO_WISH = `w_${'0'.repeat(24)}`;

const on = (caller: Play['caller'], stage: WishStage, more: Record<string, unknown> = {}): Play => ({
  caller,
  about: 'community',
  stage: (scene) => {
    const wish = wishIn[stage](scene);
    return {
      documents: { [WISHES]: [wish] },
      input: { wishId: wish._id, ...more },
      target: { collection: WISHES, id: wish._id },
    };
  },
  missing: (input) => ({ ...input, wishId: NO_WISH }),
});

const listed = (caller: Play['caller'], stage: WishStage, input: Record<string, unknown> = {}): Play => ({
  caller,
  about: 'community',
  stage: (scene) => ({ ...on(caller, stage).stage(scene), input: { limit: 50, ...input } }),
  shows: (data, { target }) =>
    (data as { items: { id: string }[] }).items.some(({ id }) => id === target?.id),
});

/** Whoever may do it reads it anyway, so that there is nothing to hide from the neighbours. */
const readable = ({ missing: _hidden, ...play }: Play): Play => play;

/** With the registration of whoever takes part. */
const withRegistration = (play: Play): Play => ({
  ...play,
  stage: (scene) => {
    const before = play.stage(scene);
    const volunteer = registered(scene, participant(scene));
    return { ...before, documents: { ...before.documents, [VOLUNTEERS]: [volunteer] } };
  },
});

export const wishesPlays: Plays<'wishes'> = {
  'wishes.ask': {
    caller: 'reporter',
    about: 'community',
    stage: () => ({
      documents: {},
      input: {
        kind: 'company',
        title: '陪老人说说话',
        words: '老人一个人在家，想请人每周来坐坐。',
        needBy: '2026-12-20',
        place: { territory: HOUSE, detail: '1单元302' },
        behalf: { name: '杜长寿', relation: 'parent', phone: '13900007700' },
      },
      target: null,
    }),
  },
  'wishes.list': listed('reporter', 'open', { within: GRID }),
  'wishes.listMine': listed('reporter', 'mine'),
  'wishes.get': on('reporter', 'asked'),
  'wishes.appeal': on('reporter', 'declined', { words: '物业说不归他们管' }),
  'wishes.withdraw': on('reporter', 'mine', { words: '已经解决了' }),
  'wishes.report': readable(on('reporter', 'open', { reason: 'advert' })),
  'wishes.listDesk': listed('staff', 'asked', { within: COMMUNITY, queue: 'verify' }),
  'wishes.verify': on('staff', 'asked', { accept: true, words: '已电话核实' }),
  'wishes.recordSource': on('staff', 'asking', {
    source: 'government',
    to: '街道民政办',
    outcome: 'declined',
    words: '不在救助范围',
  }),
  'wishes.claim': readable(withRegistration(on('reporter', 'open'))),
  'wishes.giveBack': on('reporter', 'claimed', { words: '临时要出差' }),
  'wishes.finish': on('reporter', 'claimed', { minutes: 60, day: '2026-11-22', words: '买好送到' }),
  'wishes.confirm': on('reporter', 'finished', { words: '谢谢' }),
  'wishes.dispute': on('reporter', 'finished', { words: '没有来过' }),
  'wishes.settle': on('staff', 'disputed', { outcome: 'given', minutes: 45, words: '双方都问过了' }),
  'wishes.openContact': on('reporter', 'claimed', { reason: '上门前联系' }),
};
