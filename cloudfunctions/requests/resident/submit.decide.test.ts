import { isNumber } from '#kernel/request-number';
import {
  atDesk,
  BUILDING,
  COMMUNITY,
  DISTRICT,
  GRID,
  idOf,
  MONDAY,
  photoOf,
  RESIDENT,
  STREET,
  submitted,
} from '../cast.demo';
import { type Submission, submit } from './submit.decide';

const submissionOf = (over: Partial<Submission>): Submission => ({ ...submitted(), ...over });

describe('submitting a request', () => {
  it('refuses a photo from another person’s folder and says which', () => {
    const photos = [photoOf(RESIDENT, 'mine'), photoOf(idOf('other'), 'theirs')];
    expect(submit(submissionOf({ photos }), MONDAY, 0)).toEqual({
      ok: false,
      code: 'FILE_NOT_YOURS',
      details: { places: [1] },
    });
  });

  it('refuses a photo from the resident’s folder of another slice', () => {
    const photo = photoOf(RESIDENT).replace('/requests/', '/forum/') as ReturnType<typeof photoOf>;
    expect(submit(submissionOf({ photos: [photo] }), MONDAY, 0)).toMatchObject({ code: 'FILE_NOT_YOURS' });
  });

  it('goes to the workers of its grid at once where a grid answers for the place', () => {
    const request = submitted();
    expect(request.state).toEqual({ status: 'assigned', at: MONDAY, to: { kind: 'grid', grid: GRID } });
    expect(request).toMatchObject({
      queue: `grid:${GRID}`,
      phase: 'working',
      grid: GRID,
      rev: 1,
      changedRev: 1,
    });
    expect(request.timeline.map(({ kind, by }) => [kind, by.role])).toEqual([
      ['submitted', 'resident'],
      ['accepted', null],
      ['assigned', null],
    ]);
    expect(request.outbox.map(({ template, to }) => [template, to])).toEqual([
      ['request.progress', { person: RESIDENT }],
      ['request.task', { role: 'grid_worker', territory: GRID }],
    ]);
  });

  it('waits at the desk where no grid answers for the place', () => {
    const request = atDesk();
    expect(request).toMatchObject({
      state: { status: 'submitted' },
      queue: null,
      phase: 'incoming',
      grid: null,
    });
    expect(request.outbox.map(({ to }) => to)).toEqual([
      { role: 'community_staff', territory: COMMUNITY },
      { role: 'community_lead', territory: COMMUNITY },
    ]);
  });

  it('can be found from the place and from everything above it', () => {
    expect(submitted().within).toEqual([DISTRICT, STREET, COMMUNITY, GRID, BUILDING]);
    expect(submitted().district).toBe(DISTRICT);
  });

  it('draws another number when the first one was taken', () => {
    const numbers = [0, 1, 2].map((attempt) => {
      const made = submit(submissionOf({}), MONDAY, attempt);
      return made.ok ? made.data.number : '';
    });
    expect(numbers.every(isNumber)).toBe(true);
    expect(new Set(numbers).size).toBe(3);
  });

  it('promises an answer from the day of submission', () => {
    expect(submitted().deadline).toMatchObject({
      startedAt: MONDAY,
      dueAt: '2026-11-30T15:59:59.999Z',
      rule: { workingDays: 5, source: 'default' },
    });
  });
});
