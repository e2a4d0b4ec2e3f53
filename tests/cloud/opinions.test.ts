import { personIdOf } from '#kernel/ids';
import type { InputOf, OperationName } from '#types/contract';
import type { OpinionId, StatementId } from '#types/ids';
import type { Mark } from '#types/opinions.labels';
import type { Conversation } from '../../cloudfunctions/opinions/conversation/conversation.state';
import type { OpinionMapDocument } from '../../cloudfunctions/opinions/map/map.state';
import type { Voice } from '../../cloudfunctions/opinions/voice/voice.state';
import { newKey } from '../proof/plays/perform';
import { cast } from '../proof/world/cast';
import { openWorld, type World } from '../proof/world/open-world';
import { COMMUNITY, GRID, HOUSE, NEXT_COMMUNITY } from '../proof/world/places';
import type { Call } from '../support/local-cloud';
import * as speak from './speak';

jest.setTimeout(120_000);

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.stop());

const STAFF = cast.staff.openid;
const LEAD = cast.lead.openid;
const RESIDENT = cast.reporter.openid;
const NEIGHBOUR = cast.neighbour.openid;
/** Words about which the local check is not sure. */
const DOUBTED = '空地待审样例';

const ask = <N extends OperationName>(openid: string, name: N, input: InputOf<N>) =>
  speak.ask(world, openid, name, input);
const refusalOf = (openid: string, name: OperationName, input: unknown) =>
  speak.refusalOf(world, openid, name, input);
const codeOf = (openid: string, name: OperationName, input: unknown) =>
  speak.codeOf(world, openid, name, input);

const begin = async (words: readonly string[] = [], days = 14): Promise<OpinionId> => {
  const opening = { within: COMMUNITY, title: '楼下空地', question: '怎么用好？', days } as const;
  const { opinionId } = await ask(STAFF, 'opinions.open', opening as InputOf<'opinions.open'>);
  for (const each of words) await ask(STAFF, 'opinions.say', { opinionId, words: each });
  return opinionId;
};
const read = (openid: string, opinionId: OpinionId) => ask(openid, 'opinions.get', { opinionId });
const all = () => world.all<Conversation | Voice | OpinionMapDocument>('opinions');

describe('what is refused, and nothing is stored of it', () => {
  it('a mark or a statement of somebody who does not live there, in whatever office', async () => {
    const opinionId = await begin(['种树']);
    const [card] = (await read(RESIDENT, opinionId)).hand;
    const before = await all();
    const mark = { opinionId, statementId: card?.id, mark: 'agree' };
    expect(await codeOf(STAFF, 'opinions.mark', mark)).toBe('RESIDENCE_MISSING');
    expect(await codeOf(cast.handler.openid, 'opinions.say', { opinionId, words: '停车' })).toBe(
      'RESIDENCE_MISSING',
    );
    expect(await all()).toEqual(before);
  });

  it('a number in a statement', async () => {
    const opinionId = await begin();
    const before = await all();
    expect(await refusalOf(RESIDENT, 'opinions.say', { opinionId, words: '找 13900001234' })).toMatchObject({
      code: 'PERSONAL_DATA_FOUND',
      details: { found: ['phone'] },
    });
    expect(await all()).toEqual(before);
  });

  it('a statement of another conversation, or one that is not shown', async () => {
    const [here, there] = [await begin(['种树']), await begin(['停车'])];
    const [card] = (await read(RESIDENT, there)).hand;
    const { statementId } = await ask(NEIGHBOUR, 'opinions.say', { opinionId: here, words: DOUBTED });
    for (const foreign of [card?.id, statementId]) {
      const mark = { opinionId: here, statementId: foreign, mark: 'agree' };
      expect(await codeOf(RESIDENT, 'opinions.mark', mark)).toBe('NOT_FOUND_OR_FORBIDDEN');
    }
  });

  it('more statements of one person than a few; staff may say more', async () => {
    const opinionId = await begin();
    for (const words of ['一', '二', '三']) await ask(RESIDENT, 'opinions.say', { opinionId, words });
    const refusal = { code: 'STATEMENTS_FULL', details: { most: 3, each: true } };
    expect(await refusalOf(RESIDENT, 'opinions.say', { opinionId, words: '四' })).toMatchObject(refusal);
    expect((await read(RESIDENT, opinionId)).mayStillSay).toBe(0);
  });

  it('more statements of one person than a few, however many calls come at once, each of them twice', async () => {
    const opinionId = await begin();
    const keys = Array.from({ length: 12 }, newKey);
    const said = { opinionId, words: '种花' };
    const say = (key: string) => speak.refusalOf(world, RESIDENT, 'opinions.say', said, key);
    const codes = (await Promise.all([...keys, ...keys].map(say))).map(({ code }) => code);
    // a repetition hears what the first call heard
    expect(codes.filter((code) => code === 'done')).toHaveLength(6);
    expect(codes.slice(12)).toEqual(codes.slice(0, 12));
    expect((await all()).filter(({ opinion }) => opinion === opinionId)).toHaveLength(4);
  });

  it('anything once it is over: marks, statements, and ending it again', async () => {
    const opinionId = await begin(['种树']);
    const [card] = (await read(RESIDENT, opinionId)).hand;
    await ask(LEAD, 'opinions.close', { opinionId, words: '居民议事会已经谈妥' });
    const mark = { opinionId, statementId: card?.id, mark: 'agree' };
    expect(await codeOf(RESIDENT, 'opinions.mark', mark)).toBe('CONVERSATION_CLOSED');
    expect(await codeOf(RESIDENT, 'opinions.say', { opinionId, words: '晚了' })).toBe('CONVERSATION_CLOSED');
    expect(await codeOf(STAFF, 'opinions.close', { opinionId, words: '再来' })).toBe('CONVERSATION_CLOSED');
    expect(await read(RESIDENT, opinionId)).toMatchObject({
      open: false,
      hand: [],
      closed: { words: '居民议事会已经谈妥' },
    });
  });

  it('a conversation in a grid: it is held in a community or above', async () => {
    const opening = { within: GRID, title: '空地', question: '怎么用？', days: 7 };
    expect(await codeOf(STAFF, 'opinions.open', opening)).toBe('PLACE_UNKNOWN');
  });
});

describe('taking part', () => {
  it('keeps the last mark of a person, in three trips, and asks nothing twice', async () => {
    const opinionId = await begin(['种树', '停车', '摆桌椅']);
    const { hand } = await read(RESIDENT, opinionId);
    expect(hand).toHaveLength(3);
    const [first] = hand;
    const statementId = first?.id as StatementId;
    await ask(RESIDENT, 'opinions.mark', { opinionId, statementId, mark: 'agree' });
    await world.cloud.clearCalls();
    await ask(RESIDENT, 'opinions.mark', { opinionId, statementId, mark: 'disagree' });
    await read(RESIDENT, opinionId);
    const [mark, get] = (await world.cloud.calls()) as [Call, Call];
    expect(mark.dbTrips).toBeLessThanOrEqual(3);
    expect(mark.dbDepth).toBeLessThanOrEqual(2);
    expect(get.dbTrips).toBeLessThanOrEqual(2);

    const voices = (await world.all<Voice>('opinions')).filter(
      ({ part, opinion }) => part === 'voice' && opinion === opinionId,
    );
    expect(voices).toMatchObject([{ person: personIdOf(RESIDENT), marks: expect.any(Object) }]);
    expect(Object.values(voices[0]?.marks ?? {})).toEqual([-1]);
    const after = await read(RESIDENT, opinionId);
    expect(after).toMatchObject({ statements: 3, marked: 1 });
    expect(after.hand.map(({ id }) => id)).not.toContain(statementId);
  });

  it('is shown to those of the community and what lies inside it, and nowhere else', async () => {
    const opinionId = await begin();
    const listed = async (community: typeof COMMUNITY) =>
      (await ask(RESIDENT, 'opinions.list', { community })).items.map(({ id }) => id);
    expect(await listed(COMMUNITY)).toContain(opinionId);
    expect(await listed(NEXT_COMMUNITY)).not.toContain(opinionId);
  });

  it('holds what the check doubts; its author sees it, others after somebody let it pass', async () => {
    const opinionId = await begin();
    const { statementId, state } = await ask(NEIGHBOUR, 'opinions.say', { opinionId, words: DOUBTED });
    expect(state).toBe('held');
    expect((await read(RESIDENT, opinionId)).hand).toEqual([]);
    expect((await read(NEIGHBOUR, opinionId)).own).toMatchObject([{ words: DOUBTED, state: 'held' }]);
    await ask(STAFF, 'opinions.moderate', { statementId, show: true, words: '没有问题' });
    expect((await read(RESIDENT, opinionId)).hand).toMatchObject([{ id: statementId }]);
    // an appeal against a later decision is settled by somebody else
    await ask(STAFF, 'opinions.moderate', { statementId, show: false, words: '看错了' });
    await ask(NEIGHBOUR, 'opinions.appeal', { statementId, words: '请再看看' });
    const again = { statementId, show: true, words: '可以' };
    expect(await codeOf(STAFF, 'opinions.moderate', again)).toBe('DECIDER_DECIDED_BEFORE');
    await ask(LEAD, 'opinions.moderate', again);
    expect((await read(NEIGHBOUR, opinionId)).own).toMatchObject([{ state: 'shown' }]);
  });
});

describe('the map', () => {
  const WORDS = Array.from({ length: 8 }, (_, place) => `说法${place}`);
  const crowd = Array.from({ length: 20 }, (_, place) => ({
    openid: `crowd-${place}`,
    name: '邻居',
    posts: [{ role: 'resident' as const, territory: `${HOUSE}/1-${200 + place}` as typeof HOUSE }],
  }));
  /** Twelve and eight differ on all but the first statement. */
  const markOf = (place: number, statement: number): Mark =>
    statement === 0 || place < 12 ? 'agree' : 'disagree';

  it('is drawn by the timer when enough people marked enough, and tells nobody’s marks', async () => {
    const opinionId = await begin(WORDS);
    await world.people(crowd);
    const draw = () => world.cloud.runTimer('groupings');
    await draw();
    expect(await read(RESIDENT, opinionId)).toMatchObject({ map: null, needed: 15 });

    const cards = (await read('crowd-0', opinionId)).hand;
    const numberOf = (words: string) => WORDS.indexOf(words);
    const marking = crowd.map(async ({ openid }, place) => {
      for (const { id, words } of cards) {
        const mark = markOf(place, numberOf(words));
        await ask(openid, 'opinions.mark', { opinionId, statementId: id, mark });
      }
    });
    await Promise.all(marking);
    // no request computes it
    expect((await read(RESIDENT, opinionId)).map).toBeNull();
    await world.cloud.advance('10m');
    await draw();

    const { map } = await read(RESIDENT, opinionId);
    expect(map).toMatchObject({ people: 20, grouped: 20, groups: [{ size: 12 }, { size: 8 }] });
    expect(map?.common).toMatchObject([
      { words: '说法0', stance: 'agree', groups: [{ agree: 12 }, { agree: 8 }] },
    ]);
    for (const { typical } of map?.groups ?? []) expect(typical.length).toBeGreaterThan(0);
    expect(map?.groups.map(({ mine }) => mine)).toEqual([false, false]);
    expect((await read('crowd-19', opinionId)).map?.groups.map(({ mine }) => mine)).toEqual([false, true]);
    expect(JSON.stringify(map)).not.toMatch(/p_[0-9a-z]{20}/);

    // every sum equals a recount of the marks that lie there
    const stored = await all();
    const ours = stored.filter(({ opinion }) => opinion === opinionId);
    const voices = ours.filter((each): each is Voice => each.part === 'voice');
    const drawn = ours.find((each): each is OpinionMapDocument => each.part === 'map');
    drawn?.columns.forEach((column, place) => {
      const marks = voices.flatMap((voice) => voice.marks[column] ?? []);
      const groups = drawn.drawing?.tallies.map((tally) => tally[place]);
      const sum = (field: Mark) => groups?.reduce((total, counts) => total + (counts?.[field] ?? 0), 0);
      expect(drawn.seen[place]).toBe(marks.length);
      expect(sum('agree')).toBe(marks.filter((mark) => mark === 1).length);
      expect(sum('disagree')).toBe(marks.filter((mark) => mark === -1).length);
    });
  });

  it('is not drawn anew for a few: what one neighbour said cannot be read from two maps', async () => {
    const opinionId = await begin(WORDS);
    const cards = (await read(RESIDENT, opinionId)).hand;
    const markAll = (openid: string) =>
      Promise.all(
        cards.map(({ id }) => codeOf(openid, 'opinions.mark', { opinionId, statementId: id, mark: 'agree' })),
      );
    for (const { openid } of crowd) await markAll(openid);
    await world.cloud.runTimer('groupings');
    const first = (await read(RESIDENT, opinionId)).map;
    expect(first?.people).toBe(20);
    await markAll(RESIDENT);
    await world.cloud.advance('11m');
    await world.cloud.runTimer('groupings');
    expect((await read(RESIDENT, opinionId)).map).toEqual(first);
    // the last look, after the end, counts everybody
    await ask(STAFF, 'opinions.close', { opinionId, words: '谈妥了' });
    await world.cloud.runTimer('groupings');
    expect((await read(RESIDENT, opinionId)).map?.people).toBe(21);
  });
});
