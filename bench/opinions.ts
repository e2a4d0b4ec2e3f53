import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { draw, isHeard } from '../cloudfunctions/opinions/map/draw.state';
import { groupNear } from '../cloudfunctions/opinions/map/map.state';
import { randIndex } from '../cloudfunctions/opinions/map/rand-index';
import { type Row, UNSEEN } from '../cloudfunctions/opinions/map/sheet.state';
import { loadStatistics } from '../cloudfunctions/platform/statistics';
import { machine } from './machine';

/**
 * Two conversations that the Computational Democracy Project published with their groups, under CC BY 4.0. Their files
 * are not part of this project: see https://github.com/compdemocracy/openData, folders of the same names.
 */
const CONVERSATIONS = ['15-per-hour-seattle', 'scoop-hivemind.biodiversity'];
const RULES = { leastPeople: 15, leastGroup: 5 };
const [PEOPLE, STATEMENTS, KINDS] = [5000, 300, 4];

/** In Polis's export a row is participant, group, four counts, then a column for each statement. */
const FIRST_STATEMENT = 6;

const published = (folder: string, name: string): { rows: Row[]; groups: string[] } => {
  const text = readFileSync(join(folder, `${name}.participants-votes.csv`), 'utf8');
  const lines = text
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',').map((cell) => cell.trim()));
  return {
    rows: lines.map((cells) =>
      Int8Array.from(cells.slice(FIRST_STATEMENT), (cell) => (cell === '' ? UNSEEN : Number(cell))),
    ),
    groups: lines.map(([, group = '']) => group),
  };
};

const reproduce = async (folder: string, name: string) => {
  const { rows, groups } = published(folder, name);
  const drawing = draw(rows, rows[0]?.length ?? 0, RULES, null, await loadStatistics());
  if (!drawing) throw new Error(`${name}: no map`);
  const both = rows.flatMap((row, place) => {
    const ours = groupNear(row, drawing);
    return groups[place] === '' || ours === null ? [] : [{ theirs: Number(groups[place]), ours }];
  });
  const index = randIndex(
    both.map(({ theirs }) => theirs),
    both.map(({ ours }) => ours),
  );
  const sizes = drawing.groups.map(({ size }) => size);
  return { name, people: rows.length, compared: both.length, groups: sizes, randIndex: index };
};

/** Drawn numbers that are the same in every run. */
const drawn = (() => {
  let state = 20_261_122;
  return (): number => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
})();

const markOf = (kind: number, statement: number): number => {
  if (drawn() < 0.6) return UNSEEN;
  if (drawn() < 0.15) return 0;
  const leans = (statement * 7 + kind * 5) % 11 < 6 ? 1 : -1;
  return drawn() < 0.8 ? leans : -leans;
};

const largest = async () => {
  const rows = Array.from({ length: PEOPLE }, (_, person) =>
    Int8Array.from({ length: STATEMENTS }, (_mark, statement) => markOf(person % KINDS, statement)),
  );
  const tools = await loadStatistics();
  const before = process.memoryUsage().rss;
  const begun = performance.now();
  const drawing = draw(rows, STATEMENTS, RULES, null, tools);
  return {
    people: rows.filter(isHeard).length,
    statements: STATEMENTS,
    seconds: Math.round((performance.now() - begun) / 100) / 10,
    megabytes: Math.round((process.memoryUsage().rss - before) / 1e6),
    groups: drawing?.groups.map(({ size }) => size) ?? [],
  };
};

const main = async (): Promise<void> => {
  const { values } = parseArgs({ options: { data: { type: 'string' } } });
  if (!values.data) {
    console.log(
      'npm run bench:opinions -- --data FOLDER  with the files *.participants-votes.csv of openData',
    );
    process.exitCode = 1;
    return;
  }
  const conversations = [];
  for (const name of CONVERSATIONS) conversations.push(await reproduce(values.data, name));
  const figures = {
    date: new Date().toISOString().slice(0, 10),
    machine: machine(),
    conversations,
    largest: await largest(),
  };
  writeFileSync(join(__dirname, 'results/opinions.json'), `${JSON.stringify(figures, null, 2)}\n`);
  console.log(JSON.stringify(figures, null, 2));
};

void main();
