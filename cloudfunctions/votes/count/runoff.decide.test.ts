import { runoff } from './runoff.decide';

const many = (count: number, ...ranking: string[]): string[][] =>
  Array.from({ length: count }, () => ranking);

it('nobody leads where nobody was named', () => {
  expect(runoff([[], []], ['a', 'b'])).toMatchObject({ winners: [] });
});

it('all lead where all that are left are equal: no lot is drawn', () => {
  const { winners, rounds } = runoff([...many(2, 'a'), ...many(2, 'b')], ['a', 'b']);
  expect(winners).toEqual(['a', 'b']);
  expect(rounds).toHaveLength(1);
});

it('a majority of first preferences needs no second round', () => {
  const { winners, rounds } = runoff([...many(3, 'a', 'b'), ...many(2, 'b', 'a')], ['a', 'b', 'c']);
  expect([winners, rounds.length]).toEqual([['a'], 1]);
});

it('ballots of the last count for their next preference', () => {
  // Tennessee: the middle city has the fewest first preferences, the far one wins in the end
  const rankings = [
    ...many(42, 'memphis', 'nashville', 'chattanooga', 'knoxville'),
    ...many(26, 'nashville', 'chattanooga', 'knoxville', 'memphis'),
    ...many(15, 'chattanooga', 'knoxville', 'nashville', 'memphis'),
    ...many(17, 'knoxville', 'chattanooga', 'nashville', 'memphis'),
  ];
  const { winners, rounds } = runoff(rankings, ['memphis', 'nashville', 'chattanooga', 'knoxville']);
  expect(winners).toEqual(['knoxville']);
  expect(rounds.map(({ out }) => out)).toEqual([['chattanooga'], ['nashville'], []]);
  expect(rounds.at(-1)?.votes).toEqual([
    { id: 'memphis', votes: 42 },
    { id: 'knoxville', votes: 58 },
  ]);
});

it('of two last ones the one goes that had fewer before', () => {
  const rankings = [...many(5, 'a'), ...many(3, 'b'), ...many(2, 'c'), ...many(1, 'd', 'c')];
  const { rounds } = runoff(rankings, ['a', 'b', 'c', 'd']);
  expect(rounds.map(({ out }) => out)).toEqual([['d'], ['c'], []]);
});

it('is the same for every order of the ballots', () => {
  const rankings = [...many(4, 'a', 'c'), ...many(3, 'b', 'c'), ...many(2, 'c', 'b')];
  expect(runoff([...rankings].reverse(), ['a', 'b', 'c'])).toEqual(runoff(rankings, ['a', 'b', 'c']));
});
