import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ChainCrypto, ChainRule } from '#kernel/chain';
import { chainCryptoOf } from '#platform/chain-crypto';
import { sealed } from '#platform/sealed';
import type { TerritoryId } from '#types/territory';
import type { Anchor } from '../../cloudfunctions/audit/anchor.state';
import { openWorld, type World } from '../proof/world/open-world';
import { NOW } from '../proof/world/people';
import { COMMUNITY, NEXT_COMMUNITY } from '../proof/world/places';
import { daysIn, nextNight, territoryFindings } from './audit.play';

jest.setTimeout(120_000);

const MANY = 730;
type Row = { _id: string; rev: number; timeline: { at: string; words: string }[] };
const ruleOf = (territory: TerritoryId): ChainRule<Row> => ({
  field: 'timeline',
  territoryOf: () => territory,
});

let world: World;
let crypto: ChainCrypto;
beforeAll(async () => {
  world = await openWorld();
  const secrets = await readFile(join(world.cloud.dir, 'secrets.json'), 'utf8');
  crypto = chainCryptoOf((JSON.parse(secrets) as { env: { AUDIT_KEY: string } }).env.AUDIT_KEY);
});
afterAll(() => world.stop());

const call = (n: number): Row =>
  sealed(
    {
      collection: 'calls',
      rule: ruleOf(n % 3 === 0 ? NEXT_COMMUNITY : COMMUNITY),
      crypto,
      now: NOW,
    },
    null,
    { _id: `c_${String(n).padStart(24, '0')}`, rev: 1, timeline: [{ at: NOW, words: `${n}` }] },
  );

it('a night with more documents than a page holds leaves none out and anchors none twice', async () => {
  await world.put({ calls: Array.from({ length: MANY }, (_, n) => call(n)) });
  expect(await nextNight(world)).toMatchObject({ documents: MANY, sealed: 1 });
  const anchors = await world.all<Anchor>('audit_anchors');
  const ids = anchors.flatMap((anchor) => anchor.ids);
  expect(ids).toHaveLength(MANY);
  expect(new Set(ids).size).toBe(MANY);
  expect(new Set(anchors.map(({ territory }) => territory))).toEqual(new Set([COMMUNITY, NEXT_COMMUNITY]));
  expect(Math.max(...anchors.map(({ ids: held }) => held.length))).toBeLessThanOrEqual(200);
  expect(await territoryFindings(world)).toEqual([]);
});

it('a document that is gone from among many is found by reading every page', async () => {
  const gone = `c_${String(MANY - 2).padStart(24, '0')}`;
  await world.remove('calls', gone);
  expect(await territoryFindings(world)).toEqual([
    { kind: 'document_removed', about: `calls/${gone}`, entry: null },
  ]);
});

it('a quiet night is signed too, and examines nothing', async () => {
  const before = (await world.all('audit_anchors')).length;
  await nextNight(world);
  await nextNight(world);
  await world.cloud.clearCalls();
  expect(await nextNight(world)).toMatchObject({ documents: 0, anchors: 0, sealed: 1 });
  const [run] = await world.cloud.calls();
  expect(run?.docsExamined ?? 0).toBeLessThan(20);
  // the looks of the test before were anchored
  expect((await world.all('audit_anchors')).length).toBeLessThanOrEqual(before + 1);
  expect((await daysIn(world)).map(({ number }) => number)).toEqual([1, 2, 3, 4]);
});
