import { createReadStream, existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { EJSON } from 'bson';
import { dayOf, instantOf } from '#kernel/instant';
import { chainCryptoOf } from '#platform/chain-crypto';
import type { Finding } from '#types/audit';
import type { FindingKind } from '#types/audit.labels';
import type { Anchor, Chain } from '../cloudfunctions/audit/anchor.state';
import type { AnchorDay } from '../cloudfunctions/audit/anchor-day.state';
import { ANCHORS, DAYS } from '../cloudfunctions/audit/anchors.store';
import { HISTORIES } from '../cloudfunctions/audit/audit.public';
import { type ExportReport, openExportCheck } from '../cloudfunctions/audit/export-check';

const USAGE = `npm run audit:verify -- FOLDER [--today 2026-11-22]

FOLDER is an export of the local cloud, or holds a file of JSON lines for each collection: requests.jsonl (or .json).
The keys come from the environment: AUDIT_KEY, and AUDIT_KEYS_BEFORE with earlier keys, separated by commas.
Exit code: 0 nothing found, 1 something was changed behind the back of the product, 2 it could not be checked.`;

const SENTENCES: Record<FindingKind, string> = {
  changed: 'is not what was sealed',
  removed: 'is gone',
  inserted: 'was never sealed',
  reordered: 'stands in another place than it was written',
  truncated: 'is cut off at the end',
  unsealed: 'has lost its seals',
  rolled_back: 'is an older version than the one that was anchored',
  document_removed: 'is gone, and no act of retention accounts for it',
  removed_too_early: 'was removed before it could be',
  not_anchored: 'should stand in an anchor by now: the anchor is gone, or no night was worked',
  anchor_changed: 'is not what was signed',
  anchor_missing:
    'does not follow the one before, or does not hold what it signed: something between is gone',
  key_unknown: 'was sealed with a key that is not given here',
};

const lineOf = ({ kind, about, entry }: Finding): string =>
  `${about}${entry === null ? '' : `  entry ${entry}`}  ${kind}: ${SENTENCES[kind]}`;

type Files = ReadonlyMap<string, string>;

/** Collection → file. */
const filesIn = (folder: string): Files => {
  const inner = join(folder, 'documents');
  const dir = existsSync(inner) ? inner : folder;
  const names = readdirSync(dir).filter((name) => /\.jsonl?$/.test(name));
  return new Map(names.map((name) => [basename(name).replace(/\.jsonl?$/, ''), join(dir, name)]));
};

const eachIn = async function* <T>(files: Files, collection: string): AsyncGenerator<T> {
  const file = files.get(collection);
  if (file === undefined) return;
  for await (const line of createInterface({ input: createReadStream(file) })) {
    if (line.trim() !== '') yield EJSON.parse(line, { relaxed: true }) as T;
  }
};

const allIn = async <T>(files: Files, collection: string): Promise<T[]> => {
  const all: T[] = [];
  for await (const one of eachIn<T>(files, collection)) all.push(one);
  return all;
};

const verify = async (folder: string, today: string): Promise<ExportReport> => {
  const { AUDIT_KEY = '', AUDIT_KEYS_BEFORE = '' } = process.env;
  if (!/^[0-9a-f]{64}$/.test(AUDIT_KEY)) throw new Error('AUDIT_KEY must be 32 bytes in hex');
  const crypto = chainCryptoOf(AUDIT_KEY, AUDIT_KEYS_BEFORE.split(',').filter(Boolean));
  const files = filesIn(folder);
  if (files.size === 0) throw new Error(`${folder} holds no collection`);
  const anchors = await allIn<Anchor>(files, ANCHORS);
  const days = await allIn<AnchorDay>(files, DAYS);
  const check = openExportCheck(crypto, { anchors, days, today });
  for (const [collection, { field }] of HISTORIES) {
    for await (const chain of eachIn<Chain>(files, collection)) check.document(collection, field, chain);
  }
  return check.end();
};

const told = ({ findings, documents, unchained, erased, anchors, last }: ExportReport): string[] => [
  `${documents} documents and ${anchors} anchors were checked.`,
  `${unchained} documents have no seal yet: nothing was written to them since their chain could begin.`,
  `${erased} entries were emptied by a recorded act, as the law on personal data wants.`,
  last
    ? `Last signed night: ${last._id}, number ${last.number}, signature ${last.mac}.`
    : 'No night is signed yet.',
  ...findings.map(lineOf),
  findings.length === 0 ? 'Nothing was found.' : `${findings.length} findings.`,
];

const main = async (): Promise<number> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { today: { type: 'string' } },
  });
  const [folder] = positionals;
  if (folder === undefined) {
    console.error(USAGE);
    return 2;
  }
  const report = await verify(folder, values.today ?? dayOf(instantOf(Date.now())));
  for (const line of told(report)) console.log(line);
  return report.findings.length === 0 ? 0 : 1;
};

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  },
);
