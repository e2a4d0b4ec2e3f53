import {
  acknowledged,
  atDesk,
  colleague,
  expert,
  GRID,
  MONDAY,
  resolved,
  staff,
  submitted,
  worker,
} from '../cast.demo';
import { play } from '../requests.demo';
import { assign, type Choice } from './assign.decide';

const toExpert: Choice = { kind: 'person', person: expert };
const ask = (rev: number, choice: Choice, words = '') => ({ by: staff, now: MONDAY, rev, choice, words });

describe('assigning', () => {
  it('refuses what is resolved', () => {
    expect(assign(resolved(), ask(resolved().rev, toExpert))).toMatchObject({ code: 'STATE_NOT_ALLOWED' });
  });

  it('refuses a person who has no office for the place', () => {
    expect(assign(atDesk(), ask(1, { kind: 'nobody' }))).toMatchObject({ code: 'ASSIGNEE_NOT_ALLOWED' });
  });

  it('refuses “the grid” where no grid answers for the place', () => {
    expect(assign(atDesk(), ask(1, { kind: 'grid' }))).toMatchObject({ code: 'ASSIGNEE_NOT_ALLOWED' });
  });

  it('refuses to take a task from its worker without a word, and says that somebody has it', () => {
    expect(assign(acknowledged(), ask(1, toExpert))).toMatchObject({ code: 'REQUEST_ALREADY_ACKNOWLEDGED' });
  });

  it('refuses an old view even with words', () => {
    expect(assign(acknowledged(), ask(1, toExpert, '需要电工'))).toMatchObject({ code: 'REVISION_STALE' });
  });

  it('accepts on the way where nobody had accepted yet', () => {
    const request = play(atDesk(), assign, { by: staff, now: MONDAY, choice: toExpert, words: '' });
    expect(request.state).toEqual({ status: 'assigned', at: MONDAY, to: toExpert });
    expect(request.queue).toBe(`person:${expert.personId}`);
    expect(request.timeline.map(({ kind }) => kind)).toEqual(['submitted', 'accepted', 'assigned']);
  });

  it('gives a task from one person to another with words that only colleagues read', () => {
    const request = play(acknowledged(), assign, {
      by: staff,
      now: MONDAY,
      choice: { kind: 'person', person: colleague },
      words: '王师傅请假了',
    });
    expect(request.timeline.slice(-2)).toMatchObject([
      { kind: 'reassigned', words: '派给colleague', inner: false },
      { kind: 'note', words: '王师傅请假了', inner: true },
    ]);
    expect(request.outbox.slice(-2).map(({ to }) => to)).toEqual([
      { person: worker.personId },
      { person: colleague.personId },
    ]);
  });

  it('gives a task back to everybody in the grid', () => {
    const to: Choice = { kind: 'grid' };
    const request = play(submitted(), assign, { by: staff, now: MONDAY, choice: to, words: '' });
    expect(request.queue).toBe(`grid:${GRID}`);
  });
});
