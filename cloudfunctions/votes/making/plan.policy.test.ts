import type { Instant } from '#types/time';
import { brokenField, type Plan } from './plan.policy';

const NOW = '2026-11-20T01:00:00.000Z' as Instant;
const PLAN: Plan = {
  ...{ kind: 'poll', title: '换电子锁', words: '', form: 'single', most: 1, counting: 'runoff' },
  options: [
    { name: '同意', words: '' },
    { name: '不同意', words: '' },
  ],
  ...{ unit: 'household', secret: true, hidden: true, paper: false, matter: 'ordinary', eligible: null },
  opensAt: '2026-11-21T01:00:00.000Z' as Instant,
  closesAt: '2026-11-28T01:00:00.000Z' as Instant,
  topicId: null,
};

it.each([
  ['opensAt', 'it would have begun already', { opensAt: '2026-11-19T01:00:00.000Z' }],
  ['closesAt', 'it ends before it begins', { closesAt: '2026-11-20T02:00:00.000Z' }],
  ['closesAt', 'it is open for less than an hour', { closesAt: '2026-11-21T01:59:00.000Z' }],
  ['options', 'there is nothing to choose', { options: PLAN.options.slice(0, 1) }],
  ['options', 'two options have one name', { options: [...PLAN.options, ...PLAN.options] }],
  ['options', 'owners do not vote here', { kind: 'owners' }],
  ['form', 'a meeting decides nothing by scores', { kind: 'meeting', form: 'score' }],
  ['counting', 'there is no majority of points', { kind: 'meeting', form: 'ranked', counting: 'borda' }],
  ['most', 'more may be chosen than there are', { form: 'several', most: 3 }],
  ['hidden', 'a secret count that runs tells who came last', { hidden: false }],
  ['secret', 'by name is by household', { secret: false, unit: 'person' }],
  ['paper', 'papers are handed in by households', { paper: true, unit: 'person' }],
])('%s: %s', (field, _why, more) => {
  expect(brokenField({ ...PLAN, ...more } as Plan, NOW)).toBe(field);
});

it('what keeps to the rules is taken', () => {
  expect(brokenField(PLAN, NOW)).toBeNull();
  expect(brokenField({ ...PLAN, kind: 'owners', options: [] }, NOW)).toBeNull();
  expect(brokenField({ ...PLAN, secret: false, hidden: false, paper: true }, NOW)).toBeNull();
});
