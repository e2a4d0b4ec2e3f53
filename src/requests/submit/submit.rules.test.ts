import { EMPTY_DRAFT, homeOf, requestOf, submitProblems } from './submit.rules';

const residence = {
  household: '420205/003/001/g02/b05/1-302',
  label: '友爱街社区 · 第2网格 · 5号楼 · 1单元302',
  level: 'L1',
} as never;
const home = homeOf(residence);
const filled = { ...EMPTY_DRAFT, category: 'noise' as const, words: ' 夜里施工 ', detail: ' 东门 ' };

describe('a new request', () => {
  it('names everything that is missing at once', () => {
    expect(Object.keys(submitProblems(EMPTY_DRAFT, null)).sort()).toEqual(['category', 'place', 'words']);
    expect(requestOf(EMPTY_DRAFT, null)).toBeNull();
  });

  it('is not sent with blanks for words', () => {
    expect(requestOf({ ...filled, words: '  ' }, home)).toBeNull();
  });

  it('is at the building where the person lives, and does not tell the room', () => {
    expect(home).toEqual({
      territory: '420205/003/001/g02/b05',
      label: '友爱街社区 · 第2网格 · 5号楼',
      point: null,
    });
    expect(homeOf(null)).toBeNull();
  });

  it('is sent trimmed, with the place that was chosen', () => {
    expect(requestOf(filled, home)).toEqual({
      category: 'noise',
      words: '夜里施工',
      place: { territory: '420205/003/001/g02/b05', point: null, detail: '东门' },
    });
  });
});
