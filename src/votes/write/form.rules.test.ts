import { emptyVote, problemsOf, voteOfForm } from './form.rules';
import type { VoteFormValue } from './form.types';

const NOW = Date.parse('2026-11-22T02:00:00.000Z');
const place = { territory: '420205/003/001', label: '友爱街社区' };
const filled: VoteFormValue = {
  ...emptyVote(place, NOW),
  kind: 'poll',
  title: '换电子锁',
  options: [
    { name: '同意', words: '' },
    { name: '不同意', words: '' },
    { name: '', words: '' },
  ],
};

it.each([
  ['kind', { kind: null }],
  ['title', { title: ' ' }],
  ['options', { options: [{ name: '同意', words: '' }] }],
  [
    'options',
    {
      options: [
        { name: '同意', words: '' },
        { name: ' 同意', words: '' },
      ],
    },
  ],
  ['form', { kind: 'meeting', form: 'score' }],
  ['counting', { kind: 'meeting', form: 'ranked', counting: 'borda' }],
  ['most', { form: 'several', most: '3' }],
  ['eligible', { eligible: '很多' }],
  ['opensAt', { openDay: '2026-11-21' }],
  ['closesAt', { closeDay: '2026-11-26', closeTime: '09:30' }],
])('%s is asked for: %o', (field, more) => {
  const value = { ...filled, ...more } as VoteFormValue;
  expect(Object.keys(problemsOf(value, NOW))).toContain(field);
  expect(voteOfForm(value, NOW)).toBeNull();
});

it('empty options are left out, and times are those of Shanghai', () => {
  expect(voteOfForm(filled, NOW)).toMatchObject({
    options: [{ name: '同意' }, { name: '不同意' }],
    opensAt: '2026-11-26T01:00:00.000Z',
    closesAt: '2026-12-03T10:00:00.000Z',
  });
});

it('what one choice excludes is not sent: by name is by household, secret is hidden, owners choose outside', () => {
  const person = { ...filled, unit: 'person', secret: false, hidden: false, paper: true } as const;
  expect(voteOfForm(person, NOW)).toMatchObject({ secret: true, hidden: true, paper: false });
  expect(voteOfForm({ ...filled, kind: 'owners' }, NOW)).toMatchObject({ options: [], paper: false });
});
