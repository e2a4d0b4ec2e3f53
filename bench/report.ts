import { cpus, totalmem } from 'node:os';
import type { Measured } from './measure';
import type { Looked } from './servers';

export type Imported = { size: number; ms: number; looked: Looked };

const ms = (value: number): string => value.toFixed(2);
const count = (value: number): string => value.toLocaleString('en');

const ratio = ({ cloud, floor }: Measured): string => `${(cloud / floor).toFixed(1)} ×`;

const machine = (): string => {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} cores (${cpu?.model.trim()}), ${memory} GB, Node ${process.versions.node}, ${process.platform}`;
};

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const ratios = (measured: readonly Measured[], sizes: readonly number[]): string[] => {
  const operations = [...new Set(measured.map(({ operation }) => operation))];
  return [
    row(['operation', ...sizes.map(count)]),
    row(['---', ...sizes.map(() => '---:')]),
    ...operations.map((operation) => {
      const cells = sizes.map((size) => measured.find((m) => m.operation === operation && m.size === size));
      return row([operation, ...cells.map((cell) => (cell ? ratio(cell) : ''))]);
    }),
  ];
};

const looks = (imported: readonly Imported[]): string[] => [
  row(['operation', ...imported.map(({ size }) => `of ${count(size)}`), 'returned']),
  row(['---', ...imported.map(() => '---:'), '---:']),
  ...Object.entries(imported[0]?.looked ?? {}).map(([name, { docsReturned }]) =>
    row([
      name,
      ...imported.map(({ looked }) => count(looked[name]?.docsExamined ?? Number.NaN)),
      count(docsReturned),
    ]),
  ),
];

const milliseconds = (measured: readonly Measured[]): string[] => [
  row(['documents', 'operation', 'floor', 'cloud', 'cloud, 95 %', 'ratio']),
  row(['---:', '---', '---:', '---:', '---:', '---:']),
  ...measured.map((each) =>
    row([count(each.size), each.operation, ms(each.floor), ms(each.cloud), ms(each.p95), ratio(each)]),
  ),
];

/** The table of a run, as Markdown. */
export const reportOf = (
  measured: readonly Measured[],
  imported: readonly Imported[],
  facts: { date: string; command: string; turns: number },
): string =>
  [
    '# Measurements of the local cloud',
    '',
    `Measured ${facts.date} by \`${facts.command}\`: ${machine()}.`,
    '',
    `Each number is the median of ${facts.turns} calls of the unmodified SDK, one after another. The floor is the same`,
    'call against a server in a process of its own that answers at once. Calls to both take turns, so that what disturbs',
    'the machine disturbs both. A write is answered when it is on disk; that is most of what a write costs.',
    '',
    '## Times the floor, by the number of documents',
    '',
    ...ratios(
      measured,
      imported.map(({ size }) => size),
    ),
    '',
    '## Documents examined by one call',
    '',
    'Documents that were fetched to decide it, as the database counts them; entries of an index count as nothing.',
    '`bench/examined.test.ts` holds the same figures at small sizes.',
    '',
    ...looks(imported),
    '',
    '## Milliseconds',
    '',
    ...milliseconds(measured),
    '',
    '## Import',
    '',
    ...imported.map(
      ({ size, ms: took }) =>
        `- ${count(size)} documents with four indexes, one of them of places: ${(took / 1000).toFixed(1)} s, ${Math.round((took * 1000) / size)} µs each`,
    ),
    '',
  ].join('\n');
