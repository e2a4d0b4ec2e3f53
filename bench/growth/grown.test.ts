import { type Cost, grown, type Size } from './grown';

const cost = (more: Partial<Cost> = {}): Cost => ({
  dbTrips: 2,
  dbDepth: 2,
  docsExamined: 22,
  docsReturned: 22,
  dbBytes: 4000,
  time: 1.5,
  writes: false,
  ...more,
});
const at = (size: number, more?: Partial<Cost>): Size => ({ size, costs: { list: cost(more) } });

describe('growth is told of', () => {
  it.each<[string, Partial<Cost>, string]>([
    ['one trip more', { dbTrips: 3 }, 'list: dbTrips 2 → 3 at 1000000'],
    ['one document more', { docsExamined: 23 }, 'list: docsExamined 22 → 23 at 1000000'],
    ['more bytes than the logarithm', { dbBytes: 8001 }, 'list: dbBytes 4000 → 8001 at 1000000'],
    ['more time than the logarithm', { time: 3.1 }, 'list: time 1.5 → 3.1 at 1000000'],
  ])('%s', (_, more, told) => {
    expect(grown([at(1000), at(1_000_000, more)])).toEqual([told]);
  });

  it('what is examined and not returned, at any size', () => {
    const wasteful = { docsExamined: 30 };
    expect(grown([at(1000, wasteful)])).toEqual(['list: examined 30 to return 22 at 1000']);
  });

  it('what is examined for no document of an operation that writes one', () => {
    const writing = { writes: true, docsExamined: 5, docsReturned: 3 };
    expect(grown([at(1000, writing)])).toEqual([]);
    expect(grown([at(1000, { ...writing, docsExamined: 6 })])).toHaveLength(1);
  });

  it('what was not measured in the larger city', () => {
    expect(grown([at(1000), { size: 10_000, costs: {} }])).toEqual(['list: not measured at 10000']);
  });
});

it('what takes less in a still larger city was slow for another reason', () => {
  expect(grown([at(1000), at(10_000, { time: 9 }), at(1_000_000, { time: 1.6 })])).toEqual([]);
});

it('what stays within the logarithm is no growth', () => {
  expect(grown([at(1000), at(10_000, { time: 1.9 }), at(1_000_000, { time: 2.9, dbBytes: 7900 })])).toEqual(
    [],
  );
});
