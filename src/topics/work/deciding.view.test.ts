import { isBegun, NO_VOTES, taskProblem, votesOf } from './deciding.view';

const task = (more: object = {}) => ({ words: '', owner: '', due: '', category: 'other' as const, ...more });

describe('a task that is being written', () => {
  it('is none while nothing of it is there', () => {
    expect(isBegun(task())).toBe(false);
    expect(taskProblem(task())).toBeNull();
  });

  it('says what it lacks, and is never left out unseen', () => {
    expect(taskProblem(task({ words: '划线' }))).toBe('请补上谁来办、哪天办完');
    expect(taskProblem(task({ words: '划线', owner: '交警大队', due: '2026-12-01' }))).toBeNull();
  });
});

describe('how those present voted', () => {
  it('is nothing where nobody counted', () => expect(votesOf(NO_VOTES)).toBeNull());
  it('is nobody where a field was left empty', () => {
    expect(votesOf({ ...NO_VOTES, agree: '21' })).toEqual({ agree: 21, disagree: 0, abstain: 0 });
  });
});
