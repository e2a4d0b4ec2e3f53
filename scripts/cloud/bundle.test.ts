import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contract } from '#types/contract';
import { bundleFunction, deployedNames } from './bundle';

const BACKEND = join(__dirname, '../../cloudfunctions');
const FILES = ['index.js', 'sdk.js', 'sm-crypto.js', 'wechat.js'];
// Who writes tables, sets papers or groups people by their marks has what does it beside it, and nobody else does.
const TABLE = ['xlsx.js', 'zip.js'];
const MORE: Readonly<Record<string, string[]>> = {
  activities: TABLE,
  groupings: ['kmeans.js', 'matrix.js'],
  hours: TABLE,
  papers: ['pdf.js'],
};
const SMALL = ['dataloader', 'dayjs', 'valibot'];
const SMALL_MORE: Readonly<Record<string, string[]>> = { papers: ['qrcode-generator'] };
const operations = Object.keys(contract);
const names = deployedNames(BACKEND);

describe.each(names)('the function %s at its start', (name) => {
  let folder: string;
  let packages: string[];
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'bundle-'));
    const [index] = await bundleFunction(join(BACKEND, name, 'index.ts'), folder);
    const sources = Object.keys(Object.values(index?.outputs ?? {})[0]?.inputs ?? {});
    const inside = sources.flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []);
    packages = [...new Set(inside)];
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('reads no package but the small ones every call needs', () => {
    const small = [...SMALL, ...(SMALL_MORE[name] ?? [])];
    expect(packages.filter((each) => !small.includes(each))).toEqual([]);
  });

  it('reads no schema of another function', () => {
    const text = readFileSync(join(folder, 'index.js'), 'utf8');
    // as a key: a name as a value is only the operation saying who it is
    const inside = operations.filter((operation) => text.includes(`"${operation}":`));
    expect(inside).toEqual(operations.filter((operation) => operation.startsWith(`${name}.`)));
  });

  it('finds the rest beside it, and the rest finds the one SDK', () => {
    expect(readdirSync(folder).sort()).toEqual([...FILES, ...(MORE[name] ?? [])].sort());
    expect(readFileSync(join(folder, 'wechat.js'), 'utf8')).toContain('require("./sdk.js")');
    const main: unknown = require(join(folder, 'index.js'));
    expect(main).toEqual({ main: expect.any(Function) });
  });
});
