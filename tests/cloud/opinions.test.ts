import { personIdOf } from '#kernel/ids';
import type { InputOf, OperationName } from '#types/contract';
import type { OpinionId, StatementId } from '#types/ids';
import { inventTerritory } from '../../cloudfunctions/community/community.demo';
import type { Voice } from '../../cloudfunctions/opinions/voice/voice.state';
import { newKey } from '../proof/plays/perform';
import { cast } from '../proof/world/cast';
import { openWorld, type World } from '../proof/world/open-world';
import { COMMUNITY, GRID, type HOUSE, NEXT_COMMUNITY, STREET } from '../proof/world/places';
import type { Call } from '../support/local-cloud';
import * as play from './opinions.play';
import { LEAD, NEIGHBOUR, RESIDENT, STAFF } from './opinions.play';
import * as speak from './speak';

jest.setTimeout(120_000);

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.stop());

/** Words about which the local check is not sure. */
const DOUBTED = '空地待审样例';

const ask = <N extends OperationName>(openid: string, name: N, input: InputOf<N>) =>
  speak.ask(world, openid, name, input);
const refusalOf = (openid: string, name: OperationName, input: unknown) =>
  speak.refusalOf(world, openid, name, input);
const codeOf = (openid: string, name: OperationName, input: unknown) =>
  speak.codeOf(world, openid, name, input);

const begin = (words?: readonly string[]) => play.begin(world, words);
const read = (openid: string, opinionId: OpinionId) => play.read(world, openid, opinionId);
const all = () => play.stored(world);

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

  it('a number or abuse in a statement', async () => {
    const opinionId = await begin();
    const before = await all();
    expect(await refusalOf(RESIDENT, 'opinions.say', { opinionId, words: '找 13900001234' })).toMatchObject({
      code: 'PERSONAL_DATA_FOUND',
      details: { found: ['phone'] },
    });
    expect(await codeOf(RESIDENT, 'opinions.say', { opinionId, words: '违禁样例' })).toBe('TEXT_RISKY');
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

  it('more statements than a conversation has places, whatever crowd talks at once', async () => {
    const within = `${COMMUNITY.slice(0, -3)}009` as typeof COMMUNITY;
    const settings = { opinions: { mostStatements: 10 } };
    await world.put({
      community_territories: [
        inventTerritory({ _id: within, level: 'community', parent: STREET, name: '丙社区', settings }),
      ],
    });
    const crowd = Array.from({ length: 30 }, (_, n) => ({
      openid: `talker-${n}`,
      name: '邻居',
      posts: [{ role: 'resident' as const, territory: `${within}/g01/b01/1-${101 + n}` as typeof HOUSE }],
    }));
    await world.people(crowd);
    const opening = {
      within,
      title: '楼下空地',
      question: '怎么用好？',
      days: 14,
    } as InputOf<'opinions.open'>;
    const { opinionId } = await ask(cast.operator.openid, 'opinions.open', opening);
    const codes = await Promise.all(
      crowd.map(({ openid }) => codeOf(openid, 'opinions.say', { opinionId, words: '种花' })),
    );
    const said = (await all()).filter(
      ({ opinion, part }) => opinion === opinionId && part === ('statement' as string),
    );
    expect(said).toHaveLength(10);
    expect(codes.filter((code) => code === 'done')).toHaveLength(10);
    expect(new Set(codes)).toEqual(new Set(['done', 'STATEMENTS_FULL']));
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

  it('is taken along by oneself alone: what one said and how one marked, in words', async () => {
    const opinionId = await begin(['种树', '停车']);
    const cards = (await read(NEIGHBOUR, opinionId)).hand;
    const idOf = (words: string) => cards.find((card) => card.words === words)?.id as StatementId;
    await ask(NEIGHBOUR, 'opinions.mark', { opinionId, statementId: idOf('种树'), mark: 'disagree' });
    await ask(NEIGHBOUR, 'opinions.mark', { opinionId, statementId: idOf('停车'), mark: 'pass' });
    await ask(NEIGHBOUR, 'opinions.say', { opinionId, words: '摆桌椅' });
    const others = await ask(RESIDENT, 'opinions.say', { opinionId, words: '养鸡' });
    await ask(NEIGHBOUR, 'opinions.mark', { opinionId, statementId: others.statementId, mark: 'agree' });
    await ask(STAFF, 'opinions.moderate', { statementId: others.statementId, show: false, words: '不合规' });
    const mine = async (openid: string) =>
      (await ask(openid, 'opinions.exportMine', { limit: 50 })).items.filter(
        (each) => each.opinionId === opinionId,
      );
    const [statement, marks] = (await mine(NEIGHBOUR)).sort((one) => (one.statement ? -1 : 1));
    expect(statement).toMatchObject({
      title: '楼下空地',
      statement: { words: '摆桌椅', state: 'shown' },
      marks: null,
    });
    expect(marks).toMatchObject({ title: '楼下空地', statement: null });
    expect(marks?.marks?.map(({ words, mark }) => `${words} ${mark}`).sort()).toEqual([
      // what was hidden is not told again
      ' agree',
      '停车 pass',
      '种树 disagree',
    ]);
    expect((await mine(RESIDENT)).map(({ statement: said }) => said?.words)).toEqual(['养鸡']);
    expect(await mine(LEAD)).toEqual([]);
    await world.cloud.clearCalls();
    await mine(NEIGHBOUR);
    expect((await world.cloud.calls())[0]?.dbTrips).toBe(2);
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
