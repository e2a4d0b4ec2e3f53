import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PATH = join(__dirname, '../docs/measurements.md');
/** The last part: a new one goes before it. */
const LAST = '## Further';

/** The document with this text under this heading; all other parts stay as they were. */
export const withPart = (document: string, heading: string, text: string): string => {
  const title = `## ${heading}\n`;
  const part = `${title}${text}\n\n`;
  const from = document.indexOf(`\n${title}`);
  if (from < 0) return document.replace(LAST, `${part}${LAST}`);
  const next = document.indexOf('\n## ', from + title.length);
  return document.slice(0, from + 1) + part + document.slice(next < 0 ? document.length : next + 1);
};

/** For a measurement that is made alone. */
export const writePart = (heading: string, text: string): void =>
  writeFileSync(PATH, withPart(readFileSync(PATH, 'utf8'), heading, text));
