import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(__dirname, '../..');

const REFUSED = [
  'Date.now()',
  'new Date()',
  'Math.random()',
  'performance.now()',
  'randomBytes(16)',
  'randomInt(1, 9)',
  'randomUUID()',
  'process.env.FIELD_KEY',
  '{ now: Date.now }',
];
const ALLOWED = ['new Date(now)', 'Date.parse(text)', 'Math.floor(x)'];
const MAY_READ = [
  'cloudfunctions/platform/invocation.ts',
  'cloudfunctions/requests/requests.demo.ts',
  'src/shared/clock.ts',
];

const fileOf = (code: string) => `cloudfunctions/requests/case-${[...REFUSED, ...ALLOWED].indexOf(code)}.ts`;

/** Lints a small tree under the rules of the house. @returns the files in which the rule answered */
const lint = (files: Record<string, string>): string[] => {
  const dir = mkdtempSync(join(tmpdir(), 'ambient-'));
  try {
    for (const path of ['biome.json', '.gitignore', 'scripts/lint'])
      cpSync(join(root, path), join(dir, path), { recursive: true });
    for (const [path, code] of Object.entries(files)) {
      mkdirSync(join(dir, dirname(path)), { recursive: true });
      writeFileSync(join(dir, path), `export const x = ${code};\n`);
    }
    const bin = join(root, 'node_modules/@biomejs/biome/bin/biome');
    const args = [bin, 'lint', '--colors=off', '--max-diagnostics=none', '--reporter=github'];
    const { stdout } = spawnSync(process.execPath, args, { cwd: dir, encoding: 'utf8' });
    const answers = stdout.split('\n').filter((line) => line.includes('Take time, randomness and settings'));
    // The reporter writes the file absolute, behind the folder it found it in.
    return answers.map((line) => /file=[^,]*?(?=(?:cloudfunctions|src)\/)([^,]+)/.exec(line)?.[1] ?? line);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
};

describe('time, randomness and settings are arguments', () => {
  let found: string[] = [];
  beforeAll(() => {
    const cases = [...REFUSED, ...ALLOWED].map((code) => [fileOf(code), code]);
    found = lint(Object.fromEntries([...cases, ...MAY_READ.map((path) => [path, 'Date.now()'])]));
  }, 60_000);

  it.each(REFUSED)('refuses %s in a slice', (code) => {
    expect(found.filter((path) => path === fileOf(code))).toHaveLength(1);
  });

  it.each(ALLOWED)('lets %s be', (code) => {
    expect(found).not.toContain(fileOf(code));
  });

  it.each(MAY_READ)('lets %s read the clock', (path) => {
    expect(found).not.toContain(path);
  });
});
