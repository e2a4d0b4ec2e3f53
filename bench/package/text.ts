import { kilobytes, table } from '../markdown';
import { ratio } from '../quantiles';
import type { ColdStart } from './cold-start';
import type { Contents } from './contents';
import type { FileSize, Size } from './sizes';

export type PackageFigures = {
  cold: readonly ColdStart[];
  functions: readonly Size[];
  /** What the files of each function are made of, by the function's name. */
  contents: Readonly<Record<string, readonly Contents[]>>;
  app: readonly Size[];
};

const sum = (files: readonly FileSize[], of: 'bytes' | 'packed'): number =>
  files.reduce((total, file) => total + file[of], 0);

const coldTable = (cold: readonly ColdStart[]): string => {
  const bare = cold.find(({ name }) => name === 'bare');
  if (!bare) throw new Error('nothing to compare with');
  const rows = cold.map(({ name, load, whole }) => [
    name === 'bare' ? 'the SDK alone' : name,
    ratio(load, bare.load),
    ratio(whole, bare.whole),
  ]);
  return table(['function', 'loading the bundle', 'starting Node and loading'], rows);
};

const FILES: readonly [file: string, why: string][] = [
  ['index.js', 'the slice, its part of the contract with the validator, dates; read at the start'],
  ['sdk.js', "CloudBase's SDK for Node: database, storage, identity; read at the start"],
  ['sm-crypto.js', 'SM4-GCM and HMAC-SM3; read when the first phone number is sealed or opened'],
  [
    'wechat.js',
    "WeChat's SDK, which shares sdk.js; read when the first message is sent or the first number asked for",
  ],
  ['xlsx.js', 'the writer of tables, beside those that export one; read by the first export'],
  ['zip.js', 'what packs a table; read by the first export'],
];

const functionTable = (functions: readonly Size[]): string =>
  table(
    ['function', ...FILES.map(([file]) => file), 'all', 'packed (gzip)'],
    functions.map(({ name, files }) => [
      name,
      ...FILES.map(([wanted]) => kilobytes(files.find(({ path }) => path === wanted)?.bytes ?? 0)),
      kilobytes(sum(files, 'bytes')),
      kilobytes(sum(files, 'packed')),
    ]),
  );

const WORTH_A_LINE = 1024;

/** What index.js holds, part by part: a slice that drags another one in is seen here. */
const indexTable = (contents: PackageFigures['contents']): string => {
  const names = Object.keys(contents);
  const bytesOf = (name: string, part: string): number =>
    contents[name]?.find(({ file }) => file === 'index.js')?.parts.find((each) => each.name === part)
      ?.bytes ?? 0;
  const most = (part: string): number => Math.max(...names.map((name) => bytesOf(name, part)));
  const parts = [
    ...new Set(
      names.flatMap(
        (name) =>
          contents[name]?.find(({ file }) => file === 'index.js')?.parts.map((each) => each.name) ?? [],
      ),
    ),
  ].filter((part) => most(part) >= WORTH_A_LINE);
  return table(
    ['part of index.js', ...names],
    parts
      .sort((a, b) => most(b) - most(a))
      .map((part) => [part, ...names.map((name) => `${(bytesOf(name, part) / 1024).toFixed(1)} KB`)]),
  );
};

const largest = (contents: PackageFigures['contents'], file: string, count: number): string =>
  (Object.values(contents)[0]?.find((each) => each.file === file)?.parts ?? [])
    .slice(0, count)
    .map(({ name, bytes }) => `${name} ${kilobytes(bytes)}`)
    .join(', ');

const IN_MAIN: Readonly<Record<string, string>> = {
  'taro.js': "Taro's runtime and its bridge to WeChat's interfaces",
  'app.js': "React's renderer and the frame of the app",
  'base.wxml': 'templates of the elements that screens use; Taro draws every screen by them',
  'common.js': 'what several screens share: the interface kit, the session, the queue of changes, the calls',
  'app-origin.wxss': 'styles of the interface kit, light and dark, the normal and the elder mode',
  'vendors.js': 'React, dayjs',
};

const appTables = (app: readonly Size[]): string => {
  if (app.length === 0) return 'Not built: `npm run build:weapp`.';
  const packages = table(
    ['package', 'size', 'packed (gzip)'],
    app.map(({ name, files }) => [name, kilobytes(sum(files, 'bytes')), kilobytes(sum(files, 'packed'))]),
  );
  const main = app.find(({ name }) => name === 'main')?.files ?? [];
  const known = main.filter(({ path }) => path in IN_MAIN);
  const others = main.filter(({ path }) => !(path in IN_MAIN));
  const files = table(
    ['file of the main package', 'size', 'what it is'],
    [
      ...known.map(({ path, bytes }) => [path, kilobytes(bytes), IN_MAIN[path] ?? '']),
      ['the others', kilobytes(sum(others, 'bytes')), 'the pages of the tab bar, their icons, configuration'],
    ],
    (column) => (column === 1 ? '--:' : '---'),
  );
  return `${packages}\n\n${files}\n
A subpackage holds the pages of its slice and what only they share; the first of them that somebody opens loads it.`;
};

/** The chapters about cold starts and sizes. */
export const packageText = ({ cold, functions, contents, app }: PackageFigures): string => `## Cold starts
The processor's time of a fresh process that loads the bundle, divided by one that loads a bundle of the bare SDK (goal:
1.15 at most): medians of many starts, measured in turns.

${coldTable(cold)}

## Sizes of the functions
A function is deployed as one folder. What the first call does not need lies in a file of its own, so that a cold start
does not read it.

${functionTable(functions)}

${FILES.map(([file, why]) => `- \`${file}\`: ${why}.`).join('\n')}

${indexTable(contents)}

The largest of \`sdk.js\`, all brought by the SDK: ${largest(contents, 'sdk.js', 8)}.
Of \`wechat.js\`: ${largest(contents, 'wechat.js', 3)}.

## Sizes of the mini-program
WeChat allows 2 MB for each package; the house allows 420 KB for the main one and 300 KB for any other.

${appTables(app)}`;
