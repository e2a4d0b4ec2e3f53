import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '#kernel/chain-check';
import { chainCryptoOf } from '#platform/chain-crypto';
import { contract } from '#types/contract';
import { newKey, perform, prepare } from './plays/perform';
import { operationNames, playBook } from './plays/play-book';
import { cast } from './world/cast';
import { openWorld, type World } from './world/open-world';
import { usual } from './world/stages';

jest.setTimeout(120_000);

type Row = { _id: string; rev: number; seals?: string[]; sealedOn?: string } & Record<string, unknown>;
type Declared = { name: string; chain?: { field: string }; indexes: { name: string }[] };

const { collections } = JSON.parse(
  readFileSync(join(__dirname, '../../dist/cloud-manifest.json'), 'utf8'),
) as { collections: Declared[] };

const HOW =
  'declare the collection with `chained(…)` and open it with that declaration, or say here why it needs no chain.';

/** Lists of dated things that are no history, and why they may be outside the chain. */
const NO_HISTORY: Record<string, string> = {
  'notices.earlier': 'the texts that were corrected; that and when each was published stands in the timeline',
  'community_people.consents': 'they go with the account as a whole, as the law on personal data wants',
  'volunteers.consents': 'as above; that a registration happened stands in its history',
};

let world: World;
let rows: Map<string, Row[]>;
const changes = operationNames.filter((name) => contract[name].kind === 'change');

beforeAll(async () => {
  world = await openWorld();
  for (const name of changes) {
    const play = playBook[name];
    const staged = await prepare(world, play, {
      serial: `chain ${name}`,
      company: usual,
      crypto: world.crypto,
    });
    expect({
      name,
      ...(await perform(world, name, play, cast[play.caller].openid, staged, newKey())),
    }).toMatchObject({
      ok: true,
    });
  }
  // what the clock does by itself writes too
  await world.cloud.advance('30d');
  await world.cloud.runTimer('clock');
  rows = new Map();
  for (const { name } of collections) rows.set(name, await world.all<Row>(name));
});
afterAll(() => world.stop());

const keyOf = (): string =>
  (JSON.parse(readFileSync(join(world.cloud.dir, 'secrets.json'), 'utf8')) as { env: { AUDIT_KEY: string } })
    .env.AUDIT_KEY;

const isDated = (value: unknown): boolean =>
  Array.isArray(value) && value.some((item) => typeof (item as { at?: unknown } | null)?.at === 'string');

it.each(collections)('$name keeps no history outside a chain', ({ name, chain }) => {
  const dated = (rows.get(name) ?? []).flatMap((row) =>
    Object.entries(row).flatMap(([field, value]) => (isDated(value) ? [`${name}.${field}`] : [])),
  );
  const loose = [...new Set(dated)].filter((path) => path !== `${name}.${chain?.field}` && !NO_HISTORY[path]);
  if (loose.length > 0) throw new Error(`${loose.join(', ')} is a history without a chain: ${HOW}`);
});

const chainedOnes = collections.filter(({ chain }) => chain);

it.each(chainedOnes)('$name can be anchored: its last seals are in an index', ({ indexes }) => {
  expect(indexes.map(({ name }) => name)).toContain('sealedOn_id');
});

it.each(chainedOnes)(
  'every history that an operation or the clock wrote in $name holds',
  ({ name, chain }) => {
    const crypto = chainCryptoOf(keyOf());
    const written = (rows.get(name) ?? []).filter(({ seals }) => seals !== undefined);
    expect(written.length).toBeGreaterThan(0);
    for (const row of written) {
      const entries = row[chain?.field ?? ''] as unknown[];
      const checked = check(crypto, { name: `${name}/${row._id}`, entries, seals: row.seals ?? [] });
      expect({ id: row._id, findings: checked.findings }).toEqual({ id: row._id, findings: [] });
      expect(row.sealedOn).toMatch(/^\d{4}-\d\d-\d\d \d{6}/);
    }
  },
);
