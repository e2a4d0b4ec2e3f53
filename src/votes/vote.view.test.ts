import { VOTE_OUTCOMES } from '#types/votes.labels';
import { OUTCOME_LOOKS } from './vote.view';

it('has a check, and the colour of what is well, only where something was decided', () => {
  const checked = VOTE_OUTCOMES.filter(
    (outcome) =>
      ['check', 'done'].includes(OUTCOME_LOOKS[outcome].icon) || OUTCOME_LOOKS[outcome].tone === 'pri',
  );
  expect(checked).toEqual(['decided', 'passed']);
});

it('crosses out what was missed, so that the colour alone need not tell it', () => {
  for (const outcome of ['undecided', 'no_quorum', 'failed'] as const)
    expect(OUTCOME_LOOKS[outcome].icon).toBe('close');
});
