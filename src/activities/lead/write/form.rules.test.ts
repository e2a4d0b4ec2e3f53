import type { ActivityDetail } from '#types/activity-shapes';
import { formOf, lacksSafeguards, planOf, postProblem, problemsOf } from './form.rules';
import { EMPTY_PLAN, EMPTY_POST, type PlanForm } from './form.types';
import { QUARTERS, timesOf } from './times.rules';

const NOW = Date.parse('2026-11-22T01:00:00.000Z');
const POST = { ...EMPTY_POST, day: '2026-11-28' };
const WHOLE: PlanForm = {
  ...EMPTY_PLAN,
  ...{ team: 't_1', title: '大扫除', words: '带手套', kind: 'environment', posts: [POST] },
  place: { territory: '420205/003/001', label: '友爱街社区', point: null },
};

it('names every field that is missing', () => {
  expect(Object.keys(problemsOf(EMPTY_PLAN, { isNew: true, now: NOW })).sort()).toEqual([
    ...['kind', 'place', 'posts', 'team', 'title', 'words'],
  ]);
});

it.each([
  ['no day', { day: '' }],
  ['a beginning that has passed', { day: '2026-11-21' }],
  ['more than twelve hours', { from: '08:00', until: '20:15' }],
  ['no places', { places: '0' }],
  ['places in words', { places: '十' }],
  ['ages the wrong way round', { minAge: '60', maxAge: '18' }],
  ['no name', { name: ' ' }],
])('does not save a post with %s', (_case, more) => {
  expect(postProblem({ ...POST, ...more }, NOW)).not.toBeNull();
});

it('lets a whole form pass, and asks for a point where signing in asks for the place', () => {
  expect(problemsOf(WHOLE, { isNew: true, now: NOW })).toEqual({});
  expect(problemsOf({ ...WHOLE, radius: '100' }, { isNew: true, now: NOW })).toHaveProperty('radius');
});

it('saves what is dangerous as a draft and says what it lacks before it may open', () => {
  const risky = { ...WHOLE, dangerous: true, insurance: '团体意外险' };
  expect(problemsOf(risky, { isNew: true, now: NOW })).toEqual({});
  expect(lacksSafeguards(risky)).toEqual(['风险说明', '物资', '人员', '经费']);
  expect(lacksSafeguards(WHOLE)).toEqual([]);
});

it('sends times on quarters of the wall clock there; an end before the beginning is the next day’s', () => {
  expect(QUARTERS).toHaveLength(96);
  expect(timesOf({ day: '2026-11-28', from: '22:00', until: '01:15' })).toEqual({
    from: '2026-11-28T14:00:00.000Z',
    until: '2026-11-28T17:15:00.000Z',
  });
});

it('reads back what it sent', () => {
  const form = { ...WHOLE, team: null, every: 'week' as const, lastDay: '2026-12-31', radius: 'none' };
  const plan = planOf({ ...form, posts: [{ ...POST, minAge: '18', skills: ['first_aid'] }] });
  const [post] = plan.posts;
  const detail = {
    ...plan,
    ...{ place: { ...plan.place, label: '友爱街社区', detail: '' }, cancelUntil: '2026-11-27T01:00:00.000Z' },
    posts: [{ ...post, id: 'p1', maxAge: null, taken: 0, waiting: 0 }],
  } as unknown as ActivityDetail;
  expect(formOf(detail)).toEqual({ ...form, posts: [{ ...POST, minAge: '18', skills: ['first_aid'] }] });
});
