import { ANY_WORKER, assigneesOf, assignProblems, communityOf } from './assign.view';
import { isBadRating, ratingHint } from './rate.rules';
import { reportProblems } from './report.rules';
import { verifyProblems } from './verify.rules';

describe('a report', () => {
  it('is refused without words, and blanks are none', () => {
    expect(reportProblems({ words: ' \n', photos: [] }, false).words).toBeDefined();
  });
  it('is refused without a photo where the result can be seen', () => {
    expect(reportProblems({ words: '修好了', photos: [] }, true)).toEqual({ photos: expect.any(String) });
  });
  it('needs no photo where there is nothing to see', () => {
    expect(reportProblems({ words: '已答复', photos: [] }, false)).toEqual({});
  });
});

describe('a check', () => {
  it('is refused without a result', () => {
    expect(verifyProblems({ verdict: null, words: '看过' })).toEqual({ verdict: expect.any(String) });
  });
  it('that sends back says why', () => {
    expect(verifyProblems({ verdict: 'return', words: ' ' }).words).toBeDefined();
  });
  it('that passes needs no words', () => expect(verifyProblems({ verdict: 'pass', words: '' })).toEqual({}));
});

describe('assigning', () => {
  const worker = (n: number, territory: string, role = 'grid_worker') =>
    ({ personId: `p_${n}`, name: `工${n}`, role, territory, label: territory }) as never;

  it('is refused without a choice', () => {
    expect(assignProblems({ assignee: null, words: '' }, 'submitted').assignee).toBeDefined();
  });
  it('must be explained when somebody has begun', () => {
    expect(assignProblems({ assignee: 'p_1', words: '' }, 'acknowledged').words).toBeDefined();
    expect(assignProblems({ assignee: 'p_1', words: '' }, 'assigned')).toEqual({});
  });
  it('asks for the workers of the community, however small the place is', () => {
    expect(communityOf('420205/003/001/g02/b05')).toBe('420205/003/001');
    expect(communityOf('420205/003/001')).toBe('420205/003/001');
  });
  it('offers nobody whom the server would refuse: leads direct, they are not given tasks', () => {
    const choices = assigneesOf(
      [worker(1, '420205/003/001', 'community_lead'), worker(2, '420205/003/001/g02/b05', 'building_lead')],
      '420205/003/001',
    );
    expect(choices).toEqual([]);
  });
  it('puts the grid itself first, then its own workers, each person once', () => {
    const choices = assigneesOf(
      [
        worker(1, '420205/003/001/g01'),
        worker(2, '420205/003/001/g02'),
        worker(2, '420205/003/001', 'community_staff'),
      ],
      '420205/003/001/g02/b05',
    );
    expect(choices.map(({ value }) => value)).toEqual([ANY_WORKER, 'p_2', 'p_1']);
    expect(choices[1]?.words).toContain('社区工作者');
  });
  it('leaves out “whoever is first” where no grid has workers: the server would refuse it', () => {
    const choices = assigneesOf([worker(1, '420205/003/001/g01')], '420205/003/001');
    expect(choices.map(({ value }) => value)).toEqual(['p_1']);
  });
});

describe('a rating', () => {
  it.each([
    [5, false],
    [3, false],
    [2, true],
    [1, true],
  ] as const)('of %s is bad: %s', (level, bad) => expect(isBadRating(level)).toBe(bad));

  it('that is bad is told beforehand that somebody else calls back', () => {
    expect(ratingHint(2)).toContain('别的同事');
    expect(ratingHint(4)).not.toContain('回电话');
  });
});
