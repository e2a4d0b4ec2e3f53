import type { InputOf, OperationName } from '#types/contract';
import type { OpinionId } from '#types/ids';
import type { Mark } from '#types/opinions.labels';
import type { OpinionMapDocument } from '../../cloudfunctions/opinions/map/map.state';
import type { Voice } from '../../cloudfunctions/opinions/voice/voice.state';
import { openWorld, type World } from '../proof/world/open-world';
import { HOUSE } from '../proof/world/places';
import * as play from './opinions.play';
import { RESIDENT, STAFF } from './opinions.play';
import * as speak from './speak';

jest.setTimeout(120_000);

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.stop());

const ask = <N extends OperationName>(openid: string, name: N, input: InputOf<N>) =>
  speak.ask(world, openid, name, input);
const codeOf = (openid: string, name: OperationName, input: unknown) =>
  speak.codeOf(world, openid, name, input);
const begin = (words?: readonly string[]) => play.begin(world, words);
const read = (openid: string, opinionId: OpinionId) => play.read(world, openid, opinionId);
const all = () => play.stored(world);

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
