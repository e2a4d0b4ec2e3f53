import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(__dirname, '../..');

/** [file, what it imports, the rule that must answer] */
const FORBIDDEN: [from: string, specifier: string, rule: string][] = [
  ['types/a.ts', '#kernel/calendar', 'types-depend-on-nothing-of-ours'],
  ['types/b.ts', '../src/shared/api', 'types-depend-on-nothing-of-ours'],
  ['types/c.ts', 'dayjs', 'types-know-only-the-validator'],
  ['types/d.labels.ts', 'valibot', 'labels-without-validator'],
  ['types/e.labels.ts', './ids', 'labels-without-validator'],
  ['cloudfunctions/kernel/a.ts', '#platform/serve', 'kernel-is-neutral'],
  ['cloudfunctions/kernel/b.ts', 'node:fs', 'kernel-computes-only'],
  ['cloudfunctions/kernel/c.ts', 'dataloader', 'kernel-computes-only'],
  ['cloudfunctions/requests/a.decide.ts', './requests.store', 'decisions-are-pure'],
  ['cloudfunctions/requests/b.decide.ts', 'dayjs', 'decisions-are-pure'],
  ['cloudfunctions/requests/c.decide.ts', '@cloudbase/node-sdk', 'decisions-are-pure'],
  ['cloudfunctions/requests/d.decide.ts', '#platform/serve', 'decisions-are-pure'],
  ['cloudfunctions/requests/e.policy.ts', 'node:crypto', 'decisions-are-pure'],
  ['cloudfunctions/requests/desk/f.decide.ts', '../requests.store', 'decisions-are-pure'],
  ['cloudfunctions/requests/a-request.ts', '../community/community.store', 'slice-by-its-public-file'],
  ['cloudfunctions/requests/b-request.ts', '../community/community.demo', 'product-without-demo-data'],
  ['cloudfunctions/requests/c-request.ts', '#platform/serve', 'serve-only-in-index'],
  ['cloudfunctions/requests/desk/index.ts', '#platform/serve', 'serve-only-in-index'],
  [
    'cloudfunctions/requests/desk/d-request.ts',
    '../../community/community.store',
    'slice-by-its-public-file',
  ],
  ['cloudfunctions/requests/d-request.ts', 'node:crypto', 'slices-use-platform-ports'],
  ['cloudfunctions/requests/e-request.ts', '@cloudbase/node-sdk', 'sdk-in-platform-only'],
  ['cloudfunctions/requests/f-request.ts', '../../src/shared/api', 'backend-without-app'],
  [
    'cloudfunctions/requests/g-request.test.ts',
    '../community/community.store',
    'demo-and-tests-by-demo-files',
  ],
  ['cloudfunctions/notices/index.ts', '#platform/files', 'index-is-wiring-only'],
  ['cloudfunctions/platform/a.ts', '../requests/requests.store', 'platform-knows-no-slice'],
  ['src/requests/a.ts', '../../cloudfunctions/requests/requests.store', 'app-without-backend'],
  ['src/requests/b.ts', '../community/home', 'screens-of-one-slice'],
  ['src/requests/c.ts', 'node:fs', 'app-without-node'],
  ['src/shared/a.ts', '../community/home', 'shared-knows-no-screen'],
  ['emulator/a.ts', '../cloudfunctions/requests/requests.store', 'local-cloud-knows-bundles-only'],
  ['emulator/b.ts', '#types/ids', 'local-cloud-knows-bundles-only'],
  ['emulator/c.ts', '@cloudbase/node-sdk', 'sdk-in-platform-only'],
  ['src/shared/b.ts', '../../tests/stubs/taro', 'product-without-tests'],
  ['src/shared/c.ts', 'fast-check', 'ship-with-dependencies-only'],
  ['src/shared/d.ts', './nowhere', 'no-unresolved'],
  ['src/shared/ring-a.ts', './ring-b', 'no-cycles'],
];

const ALLOWED: [from: string, specifier: string][] = [
  ['types/ids.ts', 'valibot'],
  ['cloudfunctions/kernel/instant.ts', 'dayjs'],
  ['cloudfunctions/kernel/ids.ts', 'node:crypto'],
  ['cloudfunctions/requests/requests.decide.ts', '#kernel/calendar'],
  ['cloudfunctions/requests/requests.store.ts', '#platform/files'],
  ['cloudfunctions/requests/submit-request.ts', '../community/community.public'],
  ['cloudfunctions/requests/desk/assign-request.ts', '../../community/community.public'],
  ['cloudfunctions/requests/submit-request.test.ts', '../community/community.demo'],
  ['cloudfunctions/requests/index.ts', '#platform/serve'],
  ['cloudfunctions/platform/files.ts', '@cloudbase/node-sdk'],
  ['src/requests/list.ts', '../shared/api'],
  ['src/pages/home.ts', '../community/home'],
  ['emulator/emulator.test.ts', '@cloudbase/node-sdk'],
];

/** Files that the imports above lead to and that import nothing themselves. */
const TARGETS = [
  'cloudfunctions/community/community.store.ts',
  'cloudfunctions/community/community.public.ts',
  'cloudfunctions/community/community.demo.ts',
  'cloudfunctions/kernel/calendar.ts',
  'cloudfunctions/platform/serve.ts',
  'src/shared/api.ts',
  'src/community/home.ts',
  'tests/stubs/taro.ts',
];

type Violation = { from: string; rule: { name: string } };

/** Lays the files out in a folder of their own and asks dependency-cruiser what is wrong there. */
const cruise = (): string[] => {
  const dir = mkdtempSync(join(tmpdir(), 'layers-'));
  const put = (file: string, text: string) => {
    mkdirSync(join(dir, dirname(file)), { recursive: true });
    writeFileSync(join(dir, file), text);
  };
  try {
    for (const file of ['package.json', 'tsconfig.base.json', '.dependency-cruiser.cjs'])
      cpSync(join(root, file), join(dir, file));
    symlinkSync(join(root, 'node_modules'), join(dir, 'node_modules'));
    for (const file of TARGETS) put(file, 'export const x = 1;\n');
    for (const [file, specifier] of [...ALLOWED, ...FORBIDDEN])
      put(file, `import * as it from '${specifier}';\nexport const x = it;\n`);
    put('src/shared/ring-b.ts', "import * as it from './ring-a';\nexport const x = it;\n");
    const bin = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
    const areas = ['types', 'cloudfunctions', 'src', 'emulator', 'tests'];
    const args = [bin, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...areas];
    const report = JSON.parse(run(args, dir)) as { summary: { violations: Violation[] } };
    return report.summary.violations.map((violation) => `${violation.from}: ${violation.rule.name}`);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
};

/** The JSON reporter ends with the number of violations as exit code; its output is what counts. */
const run = (args: string[], cwd: string): string => {
  try {
    return execFileSync(process.execPath, args, { cwd, encoding: 'utf8', maxBuffer: 64e6 });
  } catch (failure) {
    const { stdout } = failure as { stdout?: string };
    if (!stdout) throw failure;
    return stdout;
  }
};

describe('the layers of the house', () => {
  let found: string[] = [];
  beforeAll(() => {
    found = cruise();
  }, 60_000);

  it.each(FORBIDDEN)('refuses %s importing %s', (from, _specifier, rule) => {
    expect(found).toContain(`${from}: ${rule}`);
  });

  it.each(ALLOWED)('lets %s import %s', (from) => {
    expect(found.filter((line) => line.startsWith(`${from}:`))).toEqual([]);
  });

  it('has a case here for every rule', () => {
    const { forbidden } = require(join(root, '.dependency-cruiser.cjs')) as { forbidden: { name: string }[] };
    const proven = new Set(FORBIDDEN.map(([, , rule]) => rule));
    const missing = forbidden.map(({ name }) => name).filter((name) => !proven.has(name));
    // An undeclared package cannot be planted without installing it.
    expect(missing).toEqual(['no-undeclared-package']);
  });
});
