import type { Ballot, Figures } from '#types/vote-shapes';
import type { VoteForm, VoteKind } from '#types/votes.labels';
import { voteSettings } from '../vote/vote.settings.state';
import { isConsistent, recordedResult, resultOf } from './outcome.decide';

const pick = (...picks: string[]): Ballot => ({ picks, scores: [] });
const many = (count: number, ballot: Ballot): Ballot[] => Array.from({ length: count }, () => ballot);
const options = ['o1', 'o2', 'o3'].map((id) => ({ id, name: id, words: '' }));
const settings = voteSettings([]);

const vote = (kind: VoteKind, form: VoteForm, more: object = {}) => ({
  ...{ kind, form, options, counting: null, secret: true, eligible: 20, settings, turnout: { paper: 0 } },
  rule:
    kind === 'meeting'
      ? { quorumPercent: 50, majorityPercent: 50, source: 'default' as const }
      : { quorumPercent: null, majorityPercent: null, source: 'default' as const },
  ...more,
});

describe('nothing is decided', () => {
  it('where exactly half took part: more than half has to', () => {
    expect(resultOf(many(10, pick('o1')), vote('meeting', 'single'))).toMatchObject({
      outcome: 'no_quorum',
      quorum: false,
      winners: [],
    });
  });

  it('where exactly half of those who took part agree; who abstains took part', () => {
    const ballots = [...many(6, pick('o1')), ...many(3, pick('o2')), ...many(3, pick())];
    expect(resultOf(ballots, vote('meeting', 'single'))).toMatchObject({
      outcome: 'undecided',
      blank: 3,
      winners: [],
    });
  });

  it('by a poll, whatever it says', () => {
    expect(resultOf(many(20, pick('o1')), vote('poll', 'single'))).toMatchObject({
      outcome: 'advice',
      quorum: null,
      winners: ['o1'],
    });
  });
});

it('a majority of those present decides', () => {
  const ballots = [...many(7, pick('o1')), ...many(6, pick('o2'))];
  expect(resultOf(ballots, vote('meeting', 'single'))).toMatchObject({ outcome: 'decided', winners: ['o1'] });
});

it('of several, each that has a majority is decided', () => {
  const ballots = [...many(7, pick('o1', 'o2')), ...many(4, pick('o3'))];
  expect(resultOf(ballots, vote('meeting', 'several'))).toMatchObject({ winners: ['o1', 'o2'] });
});

it('a runoff decides by its last round, asked of all who took part', () => {
  const ballots = [...many(5, pick('o1')), ...many(4, pick('o2')), ...many(3, pick('o3', 'o2'))];
  const ranked = vote('meeting', 'ranked', { counting: 'runoff' });
  expect(resultOf(ballots, ranked)).toMatchObject({ outcome: 'decided', winners: ['o2'] });
  const tired = [...many(5, pick('o1')), ...many(4, pick('o2')), ...many(3, pick('o3'))];
  expect(resultOf(tired, ranked)).toMatchObject({ outcome: 'undecided' });
});

it('ranks give points: as many as there are options for the first', () => {
  const ballots = [...many(3, pick('o1', 'o2', 'o3')), ...many(2, pick('o2'))];
  const { counts, winners } = resultOf(ballots, vote('poll', 'ranked', { counting: 'borda' }));
  expect(counts.map(({ points }) => points)).toEqual([9, 12, 3]);
  expect(winners).toEqual(['o2']);
});

it('scores are summed, and an opinion that is missing is no nought', () => {
  const ballots = [...many(4, { picks: [], scores: [10, 0, null] }), { picks: [], scores: [1, 2, 3] }];
  const { counts } = resultOf(ballots, vote('poll', 'score'));
  expect(counts).toEqual([
    { id: 'o1', votes: 5, points: 41 },
    { id: 'o2', votes: 5, points: 2 },
    { id: 'o3', votes: 1, points: 3 },
  ]);
});

describe('so few that who took part could be matched with what was chosen', () => {
  it('of a secret vote no number is told', () => {
    expect(resultOf(many(4, pick('o1')), vote('poll', 'single'))).toMatchObject({
      outcome: 'withheld',
      counts: [],
      winners: [],
      ballots: 4,
    });
  });

  it('by name there is nothing to protect', () => {
    expect(resultOf(many(4, pick('o1')), vote('poll', 'single', { secret: false }))).toMatchObject({
      outcome: 'advice',
    });
  });
});

describe('a record of an owners’ vote', () => {
  const figures = (takingPart: number, agreeing: number, more: Partial<Figures> = {}): Figures => ({
    ...{ owners: 300, area: 30_000, takingPart, takingPartArea: takingPart * 100 },
    ...{ agreeing, agreeingArea: agreeing * 100 },
    ...more,
  });

  it.each([
    ['less than two thirds took part', figures(199, 199), 'ordinary', 'no_quorum'],
    [
      'less than two thirds of the area took part',
      figures(200, 200, { takingPartArea: 19_999 }),
      'ordinary',
      'no_quorum',
    ],
    ['exactly half agree', figures(200, 100), 'ordinary', 'failed'],
    [
      'more than half by number, not by area',
      figures(200, 101, { agreeingArea: 10_000 }),
      'ordinary',
      'failed',
    ],
    ['less than three quarters of a special matter', figures(200, 149), 'special', 'failed'],
    ['more than half', figures(200, 101), 'ordinary', 'passed'],
    ['three quarters of a special matter', figures(200, 150), 'special', 'passed'],
  ] as const)('%s: %s', (_case, given, matter, outcome) => {
    expect(recordedResult(given, matter).outcome).toBe(outcome);
  });

  it('is not taken where more agree than took part', () => {
    expect(isConsistent(figures(200, 201))).toBe(false);
    expect(isConsistent(figures(301, 200))).toBe(false);
    expect(isConsistent(figures(200, 150))).toBe(true);
  });
});
