import type { Finding } from '../../types/audit';
import type { FindingKind } from '../../types/audit.labels';
import { cast } from '../proof/world/cast';
import { openWorld, type World } from '../proof/world/open-world';
import { COMMUNITY } from '../proof/world/places';
import {
  act,
  anchorsIn,
  auditing,
  daysIn,
  handled,
  nextNight,
  night,
  read,
  type Stored,
  territoryFindings,
} from './audit.play';

jest.setTimeout(120_000);

let world: World;
let id: string;
let early: Stored;
let honest: Stored;

beforeAll(async () => {
  world = await openWorld();
  await handled(world, 'another');
  id = await handled(world, 'tampered with');
  early = await read(world, 'requests', id);
  await nextNight(world);
  for (const words of ['换了灯管', '已修好']) {
    await act(world, cast.handler.openid, 'requests.addProgress', id, { words });
  }
  honest = await read(world, 'requests', id);
  await nextNight(world);
});
afterAll(() => world.stop());

const verify = async (): Promise<Finding[]> =>
  (await auditing(world, 'audit.verifyDocument', { collection: 'requests', id })).findings;
const kinds = (findings: readonly Finding[]): FindingKind[] => [...new Set(findings.map(({ kind }) => kind))];

describe('who may look', () => {
  it.each([
    ['the district operator', cast.operator.openid],
    ['staff', cast.staff.openid],
    ['the resident', cast.reporter.openid],
    ['nobody known', 'stranger'],
  ])('not %s', async (_, openid) => {
    for (const [name, input] of [
      ['audit.verifyDocument', { collection: 'requests', id }],
      ['audit.listAnchors', { territory: COMMUNITY }],
      ['audit.verifyTerritory', { territory: COMMUNITY, from: '2026-11-01', until: '2026-12-01' }],
    ] as const) {
      expect(await world.cloud.call(openid, name, input)).toMatchObject({
        error: { code: 'NOT_FOUND_OR_FORBIDDEN' },
      });
    }
  });

  it('and nobody but the timer anchors', async () => {
    expect(await world.cloud.call(cast.auditor.openid, 'anchors.run', {})).toMatchObject({
      error: { code: 'NOT_FOUND_OR_FORBIDDEN' },
    });
  });
});

describe('what was written through the product', () => {
  it('holds, document by document and for the whole community', async () => {
    expect(await verify()).toEqual([]);
    expect(await territoryFindings(world)).toEqual([]);
    const { anchoredAt, erased } = await auditing(world, 'audit.verifyDocument', {
      collection: 'requests',
      id,
    });
    expect(anchoredAt).not.toBeNull();
    expect(erased).toEqual([]);
  });

  it('stands in anchors that follow one another, the newest first', async () => {
    const { items } = await auditing(world, 'audit.listAnchors', { territory: COMMUNITY as never });
    expect(items.map(({ number }) => number)).toEqual(items.map((_, n) => items.length - n));
    expect(items.filter(({ collection }) => collection === 'requests').length).toBeGreaterThan(1);
  });

  it('each look is a record that is chained itself, with what was found', async () => {
    const before = (await world.all('audit_looks')).length;
    await auditing(world, 'audit.verifyDocument', { collection: 'requests', id });
    const looks = await world.all<Stored>('audit_looks');
    expect(looks).toHaveLength(before + 1);
    const last = looks.flatMap(({ timeline, seals }) => (seals.length === timeline.length ? timeline : []));
    expect(last).toContainEqual(
      expect.objectContaining({
        byName: cast.auditor.name,
        operation: 'audit.verifyDocument',
        about: `requests/${id}`,
        findings: 0,
      }),
    );
  });
});

const without = <T>(list: readonly T[], index: number): T[] => list.filter((_, n) => n !== index);
const swapped = <T>(list: readonly T[], a: number): T[] =>
  list.map((each, n) => (n === a ? list[a + 1]! : n === a + 1 ? list[a]! : each));
const changed = (line: object): object => ({ ...line, words: '一直很满意' });

/** What somebody with the keys of the database, and not that of the chain, may do to a document. */
const TAMPERED: [string, (row: Stored) => Stored, FindingKind[]][] = [
  ['an entry is removed', (r) => ({ ...r, timeline: without(r.timeline, 4) }), ['removed']],
  [
    'an entry is removed with its seal',
    (r) => ({ ...r, timeline: without(r.timeline, 4), seals: without(r.seals, 5) }),
    ['removed', 'truncated'],
  ],
  [
    'an entry is changed',
    (r) => ({ ...r, timeline: r.timeline.map((line, n) => (n === 4 ? changed(line) : line)) }),
    ['changed'],
  ],
  ['two entries change places', (r) => ({ ...r, timeline: swapped(r.timeline, 4) }), ['reordered']],
  [
    'an entry is inserted',
    (r) => ({ ...r, timeline: [...r.timeline.slice(0, 3), changed(r.timeline[3]!), ...r.timeline.slice(3)] }),
    ['inserted'],
  ],
  ['the tail is cut off', (r) => ({ ...r, timeline: r.timeline.slice(0, -2) }), ['truncated']],
  [
    'the tail is cut off with its seals',
    (r) => ({ ...r, timeline: r.timeline.slice(0, -2), seals: r.seals.slice(0, -2) }),
    ['truncated'],
  ],
  ['the seals are taken away, as if it were an old document', (r) => ({ ...r, seals: [] }), ['unsealed']],
  ['an older version is put back', () => early, ['rolled_back']],
];

describe('behind the back of the product', () => {
  afterEach(() => world.replace('requests', honest));

  it.each(TAMPERED)('%s: found in the document, and in its community', async (_, tamper, expected) => {
    await world.replace('requests', tamper(honest));
    expect(kinds(await verify())).toEqual(expect.arrayContaining(expected));
    const found = await territoryFindings(world);
    expect(kinds(found)).toEqual(expect.arrayContaining(expected.slice(-1)));
    expect(new Set(found.map(({ about }) => about))).toEqual(new Set([`requests/${id}`]));
  });

  it('the whole document is removed', async () => {
    await world.remove('requests', id);
    expect(kinds(await verify())).toEqual(['document_removed']);
    expect(kinds(await territoryFindings(world))).toEqual(['document_removed']);
  });
});

describe('of the anchors', () => {
  it('one that was changed is found', async () => {
    const [, second] = await anchorsIn(world);
    await world.replace('audit_anchors', {
      ...second!,
      heads: second!.heads.map(() => '1:1:none:2026-11-23'),
    });
    expect(await territoryFindings(world)).toContainEqual(
      expect.objectContaining({ kind: 'anchor_changed', about: second!._id }),
    );
    await world.replace('audit_anchors', second!);
  });

  it('one that is missing is found by the next', async () => {
    const [first, second] = await anchorsIn(world);
    await world.remove('audit_anchors', first!._id);
    expect(await territoryFindings(world)).toContainEqual(
      expect.objectContaining({ kind: 'anchor_missing', about: second!._id }),
    );
    await world.replace('audit_anchors', first!);
    expect(await territoryFindings(world)).toEqual([]);
  });

  it('all that hold a document are missing: it should have been anchored by now', async () => {
    const holding = (await anchorsIn(world)).filter(({ ids }) => ids.includes(id));
    await world.cloud.advance('3d');
    for (const anchor of holding) await world.remove('audit_anchors', anchor._id);
    expect(kinds(await verify())).toEqual(['not_anchored']);
    for (const anchor of holding) await world.replace('audit_anchors', anchor);
    await night(world);
    expect(await verify()).toEqual([]);
  });
});

describe('a night', () => {
  it('is done once, however often the timer comes', async () => {
    await nextNight(world);
    const before = await anchorsIn(world);
    expect(await night(world)).toEqual({ documents: 0, removed: 0, anchors: 0, sealed: 0, messages: 0 });
    expect(await anchorsIn(world)).toEqual(before);
    expect((await daysIn(world)).every(({ state }) => state === 'sealed')).toBe(true);
  });

  it('is done by one of two timers that come at once', async () => {
    const one = await handled(world, 'two timers');
    await world.cloud.advance('1d');
    await Promise.all([night(world), night(world), night(world)]);
    const holding = (await anchorsIn(world)).filter(({ ids }) => ids.includes(one));
    expect(holding).toHaveLength(1);
    expect(await territoryFindings(world)).toEqual([]);
  });

  it('of which days are left out anchors what came meanwhile', async () => {
    const one = await handled(world, 'a holiday');
    await world.cloud.advance('5d');
    await night(world);
    expect((await anchorsIn(world)).some(({ ids }) => ids.includes(one))).toBe(true);
    const days = await daysIn(world);
    expect(days.map(({ number }) => number)).toEqual(days.map((_, n) => n + 1));
  });
});
