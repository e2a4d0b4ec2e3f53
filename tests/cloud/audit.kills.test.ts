import { cast } from '../proof/world/cast';
import { openWorld, type World } from '../proof/world/open-world';
import { act, anchorsIn, auditing, daysIn, handled, night, read, territoryFindings } from './audit.play';

jest.setTimeout(180_000);

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.stop());

const faults = (rules: object[]) => world.cloud.ask('POST', '/_emulator/faults', { rules });

const signedNights = async (): Promise<number> =>
  (await daysIn(world)).filter(({ state }) => state === 'sealed').length;

/** Until the night is signed; the lease of a run that died has to end first. */
const settle = async () => {
  for (let run = 0; run < 5; run += 1) {
    await world.cloud.advance('3m');
    await night(world);
    if ((await daysIn(world)).every(({ state }) => state === 'sealed')) return;
  }
  throw new Error('the night is never signed');
};

const SPOTS = [
  ['the night began', 'database.insertDocument', 'audit_days'],
  ['documents were read', 'database.getDocument', 'requests'],
  ['the last anchor was read', 'database.getDocument', 'audit_anchors'],
  ['an anchor was written', 'database.insertDocument', 'audit_anchors'],
  ['the progress was written', 'database.modifyDocument', 'audit_days'],
] as const;

describe.each(['kill', 'dropBefore', 'dropAfter'])('%s', (kind) => {
  it.each(SPOTS)('while %s: the next run goes on, and nothing is left out', async (_, action, collection) => {
    const id = await handled(world, `${kind} ${action} ${collection}`);
    const signed = await signedNights();
    await world.cloud.advance('1d');
    await faults([{ action, collection, kind, times: 1 }]);
    await night(world).catch(() => undefined);
    await world.cloud.ask('DELETE', '/_emulator/faults');
    // it did break off
    expect(await signedNights()).toBe(signed);
    await settle();
    expect(await signedNights()).toBe(signed + 1);
    const holding = (await anchorsIn(world)).filter(({ ids }) => ids.includes(id));
    // a page may be anchored twice, which says the same twice
    expect(holding.length).toBeGreaterThanOrEqual(1);
    expect(new Set(holding.map(({ ids, heads }) => heads[ids.indexOf(id)])).size).toBe(1);
    expect(await territoryFindings(world)).toEqual([]);
  });
});

it('a cloud that is killed in the middle of changes keeps whole chains', async () => {
  const id = await handled(world, 'killed cloud');
  const notes = Promise.allSettled(
    Array.from({ length: 10 }, (_, n) =>
      act(world, cast.handler.openid, 'requests.addNote', id, { words: `第 ${n} 条` }),
    ),
  );
  await world.cloud.kill9();
  await notes;
  await world.cloud.restart();
  await act(world, cast.handler.openid, 'requests.addNote', id, { words: '之后' });
  const { timeline, seals } = await read(world, 'requests', id);
  expect(seals).toHaveLength(timeline.length + 1);
  const { findings } = await auditing(world, 'audit.verifyDocument', { collection: 'requests', id });
  expect(findings).toEqual([]);
});
