import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Anchor } from '../../cloudfunctions/audit/anchor.state';
import { cast } from '../proof/world/cast';
import { openWorld, type World } from '../proof/world/open-world';
import { act, handled, nextNight, read, type Stored } from './audit.play';

jest.setTimeout(120_000);

const ROOT = join(__dirname, '../..');
const TODAY = '2026-11-30';
const CASES = [
  'removed',
  'changed',
  'inserted',
  'reordered',
  'truncated',
  'unsealed',
  'rolled_back',
  'gone',
  'late',
] as const;
type Case = (typeof CASES)[number];

let folder: string;
let key: string;
let early: Stored;
const ids = {} as Record<Case, string>;

const prepare = async (world: World) => {
  for (const each of CASES) ids[each] = await handled(world, each);
  await handled(world, 'left alone');
  early = await read(world, 'requests', ids.rolled_back);
  await act(world, cast.handler.openid, 'requests.addProgress', ids.rolled_back, { words: '已修好' });
  await nextNight(world);
  await act(world, cast.handler.openid, 'requests.addNote', ids.late, { words: '已回访' });
  await nextNight(world);
  await nextNight(world);
  const { env } = JSON.parse(await readFile(join(world.cloud.dir, 'secrets.json'), 'utf8')) as {
    env: { AUDIT_KEY: string };
  };
  key = env.AUDIT_KEY;
  await world.cloud.ask('POST', '/_emulator/export', { dir: folder });
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'audit-export-'));
  const world = await openWorld();
  try {
    await prepare(world);
  } finally {
    await world.stop();
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const run = (AUDIT_KEY = key) => {
  const argv = ['--import', 'tsx', 'scripts/audit-verify.ts', folder, '--today', TODAY];
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, AUDIT_KEY },
  });
  return { status, lines: stdout.split('\n').filter(Boolean), stderr };
};

const fileOf = (collection: string) => join(folder, 'documents', `${collection}.jsonl`);

/** The lines of a collection, changed as somebody who holds the file would, and put back afterwards. */
const withLines = async <T>(
  collection: string,
  tamper: (rows: T[]) => T[],
  then: () => void | Promise<void>,
): Promise<void> => {
  const text = await readFile(fileOf(collection), 'utf8');
  const rows = text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
  await writeFile(
    fileOf(collection),
    tamper(rows)
      .map((row) => JSON.stringify(row))
      .join('\n'),
  );
  try {
    await then();
  } finally {
    await writeFile(fileOf(collection), text);
  }
};

it('without the key nothing is said to be in order', () => {
  expect(run('').status).toBe(2);
  const other = run('cd'.repeat(32));
  expect(other.status).toBe(1);
  expect(other.lines.join('\n')).toContain('key_unknown');
});

it('an export that nobody touched has no findings', () => {
  const { status, lines } = run();
  expect(lines.slice(3)).toEqual([
    expect.stringMatching(/^Last signed night: 2026-11-26, number 3, signature [\w-]{32}\.$/),
    'Nothing was found.',
  ]);
  expect(status).toBe(0);
});

/** What was done to each, in the file. */
const tampered = (rows: Stored[]): Stored[] => {
  const turned = (list: object[]) => [list[0]!, list[2]!, list[1]!, ...list.slice(3)];
  return rows.flatMap((row) => {
    const { timeline, seals } = row;
    switch (row._id) {
      case ids.removed:
        return [{ ...row, timeline: timeline.slice(1) }];
      case ids.changed:
        return [{ ...row, timeline: [{ ...timeline[0], words: '一直很好' }, ...timeline.slice(1)] }];
      case ids.inserted:
        return [
          { ...row, timeline: [timeline[0]!, { ...timeline[0], words: '多出来的' }, ...timeline.slice(1)] },
        ];
      case ids.reordered:
        return [{ ...row, timeline: turned(timeline) }];
      case ids.truncated:
        return [{ ...row, timeline: timeline.slice(0, -1), seals: seals.slice(0, -1) }];
      case ids.unsealed:
        return [{ ...row, seals: [] }];
      case ids.rolled_back:
        return [early];
      case ids.gone:
        return [];
      default:
        return [row];
    }
  });
};

it('every way to change it is named with its document and entry, and the command fails', async () => {
  await withLines<Stored>('requests', tampered, () => {
    const { status, lines } = run();
    const about = (id: string) => lines.filter((line) => line.includes(id));
    expect(about(ids.removed)).toEqual([expect.stringContaining('entry 1  removed')]);
    expect(about(ids.changed)).toEqual([expect.stringContaining('entry 1  changed')]);
    expect(about(ids.inserted)).toEqual([expect.stringContaining('entry 2  inserted')]);
    expect(about(ids.reordered)).toEqual([expect.stringContaining('reordered')]);
    expect(about(ids.truncated)).toEqual([expect.stringContaining('truncated')]);
    expect(about(ids.unsealed)).toEqual([expect.stringContaining('unsealed')]);
    expect(about(ids.rolled_back)).toEqual([expect.stringContaining('rolled_back')]);
    expect(about(ids.gone)).toEqual([expect.stringContaining('document_removed')]);
    expect(about(ids.late)).toEqual([]);
    expect(lines.at(-1)).toBe('8 findings.');
    expect(status).toBe(1);
  });
});

describe('of the anchors', () => {
  const last = (rows: Anchor[]) => rows.filter(({ ids: held }) => held.includes(ids.late)).at(-1);

  it('the newest of a territory is missed by its night', async () => {
    await withLines<Anchor>(
      'audit_anchors',
      (rows) => rows.filter((row) => row !== last(rows)),
      () => {
        const { status, lines } = run();
        expect(lines).toContainEqual(expect.stringMatching(/^audit_days\/2026-11-25 {2}anchor_missing/));
        // and the document says so too: its newest entry stands nowhere
        expect(lines).toContainEqual(expect.stringMatching(`^requests/${ids.late} {2}not_anchored`));
        expect(status).toBe(1);
      },
    );
  });

  it('a night that is gone is missed by the next, and by its anchors', async () => {
    await withLines<{ _id: string }>(
      'audit_days',
      (rows) => rows.filter(({ _id }) => _id !== '2026-11-25'),
      () => {
        const found = run().lines.filter((line) => line.startsWith('audit_days'));
        expect(found).toEqual([
          expect.stringContaining('audit_days/2026-11-26  anchor_missing'),
          expect.stringContaining('audit_days/2026-11-25  anchor_missing'),
        ]);
      },
    );
  });

  it('one with another content is not what was signed', async () => {
    await withLines<Anchor>(
      'audit_anchors',
      (rows) => rows.map((row) => (row === last(rows) ? { ...row, ids: [] } : row)),
      () => expect(run().lines.join('\n')).toContain('anchor_changed'),
    );
  });
});
