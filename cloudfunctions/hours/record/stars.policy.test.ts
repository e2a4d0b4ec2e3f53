import { NATIONAL_STARS } from '#types/hours.labels';
import { localStars, pointsPerHour, recordingDays } from './hours.settings';
import { starsFor } from './stars.policy';

describe('stars', () => {
  it.each([
    [0, 0, { star: 1, hours: 100, missing: 6000 }],
    [5999, 0, { star: 1, hours: 100, missing: 1 }],
    [6000, 1, { star: 2, hours: 300, missing: 12_000 }],
    [89_999, 4, { star: 5, hours: 1500, missing: 1 }],
    [90_000, 5, null],
  ])('%i minutes make %i', (minutes, star, next) => {
    expect(starsFor(NATIONAL_STARS, minutes, null)).toMatchObject({ star, next });
  });
});

describe('what a territory may set', () => {
  const own = { name: '友爱之星', lines: [10, 20, 30, 40, 50], source: '社区公约' };

  it('is a programme of its own, with its name, rising lines and who decided it; the smaller one counts', () => {
    const stars = localStars([{ stars: { ...own, name: '区级' } }, {}, { stars: own }]);
    expect(stars).toEqual({ ...own, sure: true });
  });

  it.each([
    ['lines that fall', { ...own, lines: [10, 20, 20, 40, 50] }],
    ['four lines', { ...own, lines: [10, 20, 30, 40] }],
    ['a line of nothing', { ...own, lines: [0, 20, 30, 40, 50] }],
    ['no source', { ...own, source: '' }],
    ['words for lines', { ...own, lines: '10' }],
  ])('is nothing with %s', (_what, stars) => {
    expect(localStars([{ stars }])).toBeNull();
  });

  it('is fewer days to record in, never more than the rule', () => {
    expect(recordingDays([{ recordingDays: 5 }])).toBe(5);
    expect(recordingDays([{ recordingDays: 30 }])).toBe(10);
    expect(pointsPerHour([{ pointsPerHour: 'much' }])).toBe(10);
  });
});
