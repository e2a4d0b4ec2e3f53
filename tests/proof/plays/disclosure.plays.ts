import { personIdOf } from '#kernel/ids';
import type { Verdict } from '#kernel/moderation';
import type { Result } from '#kernel/result';
import type { PersonId } from '#types/ids';
import { inventItem, inventObjection, played } from '../../../cloudfunctions/disclosure/disclosure.demo';
import { correct, publish, submit } from '../../../cloudfunctions/disclosure/item/item.decide';
import type { Doer, ItemDocument } from '../../../cloudfunctions/disclosure/item/item.state';
import { answer, escalate } from '../../../cloudfunctions/disclosure/objection/objection.decide';
import type { ObjectionDocument } from '../../../cloudfunctions/disclosure/objection/objection.state';
import { type CastName, cast } from '../world/cast';
import { BEFORE as now } from '../world/people';
import { COMMUNITY } from '../world/places';
import type { Scene } from '../world/stages';
import type { Play, Plays, Staged } from './play';

const ITEMS = 'disclosure_items';
const OBJECTIONS = 'disclosure_objections';

const doer = (name: CastName, role: Doer['role']): Doer => ({
  personId: personIdOf(cast[name].openid),
  name: cast[name].name,
  role,
});
const AUTHOR = doer('staff', 'community_staff');
const SECOND = doer('lead', 'community_lead');
const CONTENT = { title: '楼道灯改造', words: '更换楼道灯十二盏。', amounts: [], photos: [] };

const draft = ({ serial }: Scene): ItemDocument =>
  inventItem(
    {
      serial,
      community: COMMUNITY,
      from: '甲社区',
      households: 600,
      // at once: many of them do not compete for one month
      class: 'matter',
      period: null,
      content: CONTENT,
    },
    { by: AUTHOR, now },
  );
const step = <D extends { rev: number }>(before: D, decide: (before: D) => Result<D, string>): D =>
  played(before, decide(before));

const submitted = (scene: Scene) => step(draft(scene), (it) => submit(it, it.rev, { by: AUTHOR, now }));
const published = (scene: Scene) => step(submitted(scene), (it) => publish(it, it.rev, { by: SECOND, now }));
const correcting = (scene: Scene) =>
  step(published(scene), (it) =>
    correct(it, it.rev, { content: CONTENT, note: '数量写错' }, { by: AUTHOR, now }),
  );

const authorOf = ({ company }: Scene): PersonId => personIdOf(company.reporter.openid);
const residentOf = (scene: Scene): Doer => ({ personId: authorOf(scene), name: '', role: 'resident' });

const raised =
  (verdict: Verdict, by?: PersonId) =>
  (scene: Scene): ObjectionDocument =>
    inventObjection(
      published(scene),
      {
        serial: scene.serial,
        authorId: by ?? authorOf(scene),
        kind: 'objection',
        words: '数量不对',
        verdict,
      },
      now,
    );
const open = raised('pass');
const byNeighbour = raised('pass', personIdOf(cast.neighbour.openid));
const answered = (scene: Scene) =>
  step(open(scene), (it) => answer(it, it.rev, '已核对', { by: AUTHOR, now }));
const escalated = (scene: Scene) =>
  step(answered(scene), (it) =>
    escalate(it, it.rev, { words: '仍不清楚', verdict: 'pass' }, { by: residentOf(scene), now }),
  );

type Staging<D> = { make: (scene: Scene) => D; input: (made: D) => Record<string, unknown> };

const onItem = (
  caller: CastName,
  { make, input }: Staging<ItemDocument>,
  more: Partial<Play> = {},
): Play => ({
  caller,
  about: 'community',
  stage: (scene): Staged => {
    const item = make(scene);
    return {
      documents: { [ITEMS]: [item] },
      input: input(item),
      target: { collection: ITEMS, id: item._id },
    };
  },
  missing: (sent) => ({ ...sent, itemId: `d_${'0'.repeat(24)}` }),
  ...more,
});

const onObjection = (caller: CastName, { make, input }: Staging<ObjectionDocument>): Play => ({
  caller,
  about: 'community',
  stage: (scene): Staged => {
    const objection = make(scene);
    return {
      documents: { [ITEMS]: [published(scene)], [OBJECTIONS]: [objection] },
      input: input(objection),
      target: { collection: OBJECTIONS, id: objection._id },
    };
  },
  missing: (sent) => ({ ...sent, objectionId: `o_${'0'.repeat(24)}` }),
});

const rev = ({ _id, rev: seen }: ItemDocument) => ({ itemId: _id, rev: seen });
const seen = ({ _id, rev: read }: ObjectionDocument) => ({ objectionId: _id, rev: read });

const shows: NonNullable<Play['shows']> = (data, { target }) =>
  (data as { items: { id: string }[] }).items.some(({ id }) => id === target?.id);

const listed = (play: Play, input: Record<string, unknown>): Play => ({
  caller: play.caller,
  about: play.about,
  stage: (scene) => ({ ...play.stage(scene), input: { ...input, limit: 50 } }),
  shows,
});

const id = ({ _id }: ItemDocument) => ({ itemId: _id });

export const disclosurePlays: Plays<'disclosure'> = {
  'disclosure.create': {
    caller: 'staff',
    about: 'community',
    stage: () => ({
      documents: {},
      input: { community: COMMUNITY, class: 'matter', period: null, title: '路灯', words: '换灯。' },
      target: null,
    }),
  },
  'disclosure.save': onItem('staff', {
    make: draft,
    input: (item) => ({ ...rev(item), title: '楼道灯', words: '改好了。' }),
  }),
  'disclosure.submit': onItem('staff', { make: draft, input: rev }),
  'disclosure.discard': onItem('staff', { make: draft, input: rev }),
  'disclosure.publish': onItem('lead', { make: submitted, input: rev }),
  'disclosure.sendBack': onItem('lead', {
    make: correcting,
    input: (item) => ({ ...rev(item), words: '请附清单' }),
  }),
  'disclosure.correct': onItem('staff', {
    make: published,
    input: (item) => ({ ...rev(item), title: '楼道灯', words: '共十三盏。', note: '数量写错' }),
  }),
  'disclosure.withdraw': onItem('lead', {
    make: published,
    input: (item) => ({ ...rev(item), words: '数据有误' }),
  }),
  'disclosure.get': onItem('neighbour', { make: published, input: id }),
  'disclosure.getWork': onItem('staff', { make: correcting, input: id }),
  'disclosure.getVersion': onItem('neighbour', {
    make: published,
    input: (item) => ({ ...id(item), n: 1 }),
  }),
  'disclosure.list': listed(onItem('neighbour', { make: published, input: id }), { community: COMMUNITY }),
  'disclosure.listDesk': listed(onItem('staff', { make: published, input: id }), {
    community: COMMUNITY,
    queue: 'open',
  }),
  'disclosure.calendar': {
    caller: 'neighbour',
    about: 'community',
    stage: () => ({ documents: {}, input: { community: COMMUNITY }, target: null }),
    missing: () => ({ community: `${COMMUNITY.slice(0, -3)}999` }),
  },
  'disclosure.object': onItem('reporter', {
    make: published,
    input: (item) => ({ ...id(item), kind: 'question', words: '花了多少钱？' }),
  }),
  'disclosure.answer': onObjection('staff', {
    make: open,
    input: (it) => ({ ...seen(it), words: '共三千元。' }),
  }),
  'disclosure.escalate': onObjection('reporter', {
    make: answered,
    input: (it) => ({ ...seen(it), words: '没有发票' }),
  }),
  'disclosure.settle': onObjection('reporter', { make: answered, input: seen }),
  'disclosure.conclude': onObjection('supervisor', {
    make: escalated,
    input: (it) => ({ ...seen(it), finding: 'dismissed', words: '票据齐全' }),
  }),
  'disclosure.screen': onObjection('staff', {
    make: raised('review'),
    input: (it) => ({ ...seen(it), show: true, words: '无不妥' }),
  }),
  // whoever may report it reads it anyway
  'disclosure.report': {
    caller: 'reporter',
    about: 'community',
    stage: onObjection('reporter', {
      make: byNeighbour,
      input: ({ _id }) => ({ objectionId: _id, reason: 'abuse' }),
    }).stage,
  },
  'disclosure.listToScreen': listed(onObjection('staff', { make: raised('review'), input: seen }), {
    community: COMMUNITY,
  }),
  'disclosure.listObjections': {
    caller: 'neighbour',
    about: 'community',
    stage: onObjection('neighbour', { make: open, input: ({ itemId }) => ({ itemId, limit: 50 }) }).stage,
    shows,
  },
  'disclosure.listMyObjections': listed(onObjection('reporter', { make: open, input: seen }), {}),
  'disclosure.listToAnswer': listed(onObjection('staff', { make: open, input: seen }), {
    community: COMMUNITY,
  }),
};
