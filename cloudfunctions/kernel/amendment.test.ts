import { amended, joined } from './amendment';

const place = { _id: 'a', rev: 7, taken: { p1: 4 }, queues: { p1: ['x', 'y'] }, roll: { x: { rev: 2 } } };

describe('an amendment is not made where', () => {
  it.each([
    ['a value is another', { 'taken.p1': 5 }],
    ['a number is not below', { 'taken.p1': { lt: 4 } }],
    ['a number does not reach', { 'taken.p1': { gte: 5 } }],
    ['something is there that must be missing', { 'queues.p1.0': { missing: true as const } }],
    ['nothing is there that must be counted', { 'taken.p2': { lt: 4 } }],
    ['an inherited name is asked for', { 'roll.constructor': 'x' }],
  ])('%s', (_case, only) => {
    expect(amended(place, { only, set: { touched: true } })).toBeNull();
  });
});

it('changes the named paths alone and counts a revision', () => {
  const next = amended(place, {
    only: { 'taken.p1': { lt: 5 }, 'roll.z': { missing: true } },
    set: { 'roll.z': { rev: 1 } },
    add: { 'taken.p1': 1 },
    append: { claims: ['z:1'] },
    take: { 'queues.p1': ['x'] },
  });
  expect(next).toEqual({
    _id: 'a',
    rev: 8,
    taken: { p1: 5 },
    queues: { p1: ['y'] },
    roll: { x: { rev: 2 }, z: { rev: 1 } },
    claims: ['z:1'],
  });
  expect(place.rev).toBe(7);
});

it('a list that is filed has its own order, whoever came first', () => {
  const box = { rev: 1, ballots: ['b'] };
  const filed = (text: string, into: typeof box) =>
    amended(into, { only: {}, file: { ballots: [text] } }) ?? into;
  expect(filed('a', filed('c', box)).ballots).toEqual(['a', 'b', 'c']);
  expect(filed('a', filed('c', box))).toEqual(filed('c', filed('a', box)));
});

it('joined with another is both', () => {
  const both = joined({ only: { rev: 7 }, add: { 'taken.p1': 1 } }, { only: {}, set: { closed: true } });
  expect(amended(place, both)).toMatchObject({ taken: { p1: 5 }, closed: true });
});
