import { EMPTY_DRAFT, type FoundDraft, problemsOf, teamOf } from './found.rules';

const WHOLE: FoundDraft = {
  ...{ name: ' 银龄志愿队 ', purpose: '陪老人说说话', kinds: ['elder_care'], socialWorker: 'none' },
  leader: { personId: 'p_00000000000000000009', name: '徐**' },
};
const HERE = '420205/003/001';

it('says everything that is missing, and sends nothing before', () => {
  expect(Object.keys(problemsOf(EMPTY_DRAFT))).toEqual(['name', 'purpose', 'kinds', 'leader']);
  expect(teamOf(EMPTY_DRAFT, HERE)).toBeNull();
  expect(teamOf({ ...WHOLE, leader: null }, HERE)).toBeNull();
});

it('is founded with or without a social worker', () => {
  expect(teamOf(WHOLE, HERE)).toMatchObject({
    ...{ name: '银龄志愿队', leader: 'p_00000000000000000009', socialWorker: null },
  });
  const beside = teamOf({ ...WHOLE, socialWorker: 'p_00000000000000000008' }, HERE);
  expect(beside?.socialWorker).toBe('p_00000000000000000008');
});
