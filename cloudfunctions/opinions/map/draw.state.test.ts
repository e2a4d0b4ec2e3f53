import { loadStatistics } from '#platform/statistics';
import { draw, isHeard } from './draw.state';
import { groupNear } from './map.state';
import { randIndex } from './rand-index';
import { type Row, UNSEEN } from './sheet.state';
import type { Tools } from './tools.state';

const STATEMENTS = 24;
const RULES = { leastPeople: 15, leastGroup: 5 };

/** Drawn numbers that are the same in every run. */
const randomOf = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
};

/** What a kind of people tends to say; on the first four statements all are of one mind. */
const leanOf = (kind: number, statement: number): number => {
  if (statement < 4) return 1;
  return (statement + kind * 2) % 6 < 3 ? 1 : -1;
};

/** People who mostly follow their kind, each having seen two thirds of the statements. */
const peopleOf = (kind: number, count: number, seed: number, unseen = (_place: number) => 0.35): Row[] => {
  const random = randomOf(seed + kind);
  return Array.from({ length: count }, (_person, place) =>
    Int8Array.from({ length: STATEMENTS }, (_, statement) => {
      if (random() < unseen(place)) return UNSEEN;
      if (random() < 0.05) return 0;
      return random() < 0.93 ? leanOf(kind, statement) : -leanOf(kind, statement);
    }),
  );
};

let tools: Tools;
beforeAll(async () => {
  tools = await loadStatistics();
});

const drawn = (rows: readonly Row[], rules = RULES) => draw(rows, STATEMENTS, rules, null, tools);
const three = [...peopleOf(0, 60, 7), ...peopleOf(1, 40, 7), ...peopleOf(2, 25, 7)];

it('draws nothing of too few people, nor of those who marked almost nothing', () => {
  expect(drawn(peopleOf(0, RULES.leastPeople - 1, 3))).toBeNull();
  const silent = Array.from({ length: 50 }, () => new Int8Array(STATEMENTS).fill(UNSEEN));
  expect(drawn(silent)).toBeNull();
});

it('hears whoever marked seven statements, or all where there are fewer', () => {
  const row = new Int8Array(STATEMENTS).fill(UNSEEN);
  row.fill(1, 0, 6);
  expect(isHeard(row)).toBe(false);
  row[6] = 0;
  expect(isHeard(row)).toBe(true);
  expect(isHeard(Int8Array.from([1, -1, 0]))).toBe(true);
});

it('finds the kinds of people, the largest first, whatever each of them left out', () => {
  const map = drawn(three)!;
  const kinds = three.map((_, place) => (place < 60 ? 0 : place < 100 ? 1 : 2));
  const found = three.map((row) => groupNear(row, map)!);
  expect(map.groups.map(({ size }) => size)).toEqual([60, 40, 25]);
  expect(randIndex(kinds, found)).toBeGreaterThan(0.95);
});

it('counts nobody to the many only because they marked little', () => {
  // every other person saw a third of the statements only; were positions not stretched, the index would be 0.76
  const unseen = (place: number): number => (place % 2 === 0 ? 0.65 : 0.1);
  const [many, few] = [peopleOf(0, 150, 7, unseen), peopleOf(1, 30, 7, unseen)].map((rows) =>
    rows.filter(isHeard),
  ) as [Row[], Row[]];
  const rows = [...many, ...few];
  const map = drawn(rows)!;
  const found = rows.map((row) => groupNear(row, map)!);
  const kinds = rows.map((_, place) => (place < many.length ? 0 : 1));
  expect(map.groups).toHaveLength(2);
  expect(randIndex(kinds, found)).toBeGreaterThan(0.95);
});

it('measures itself by an index that is 1 for the same groups and about 0 for others', () => {
  expect(randIndex([0, 0, 1, 1], [1, 1, 0, 0])).toBe(1);
  expect(randIndex([0, 0, 1, 1], [0, 1, 0, 1])).toBeLessThan(0.1);
});

it('draws the same of the same marks', () => {
  expect(drawn(three)).toEqual(drawn(three));
});

it('shows no group that is smaller than it may be', () => {
  const rows = [...peopleOf(0, 60, 7), ...peopleOf(1, 4, 7)];
  for (const { size } of drawn(rows)?.groups ?? []) expect(size).toBeGreaterThanOrEqual(RULES.leastGroup);
  // where no two groups are large enough all are one, and nothing is said to be typical of it
  const one = drawn(rows, { leastPeople: 15, leastGroup: 40 });
  expect(one?.groups).toMatchObject([{ size: 64, typical: [] }]);
});

it('calls common what every group agrees to, and typical what sets a group apart', () => {
  const map = drawn(three);
  expect(map?.common.map(({ column }) => column).sort()).toEqual([0, 1, 2, 3]);
  map?.groups.forEach(({ typical }, kind) => {
    expect(typical.length).toBeGreaterThan(0);
    for (const { column, stance } of typical) {
      expect(column).toBeGreaterThanOrEqual(4);
      expect(stance).toBe(leanOf(kind, column) === 1 ? 'agree' : 'disagree');
    }
  });
});
