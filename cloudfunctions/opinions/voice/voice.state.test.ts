import { opinionIdOf, personIdOf, statementIdOf } from '#kernel/ids';
import type { TerritoryId } from '#types/territory';
import { UNSEEN } from '../map/sheet.state';
import { hasMarked, keyOf, marked, newVoice, rowOf } from './voice.state';

const NOW = '2026-11-22T01:00:00.000Z';
const LI = personIdOf('li');
const one = statementIdOf(LI, 'one');
const other = statementIdOf(LI, 'other');
const conversation = { _id: opinionIdOf(LI, 'one'), within: '420205/003/001' as TerritoryId };
const nobodyYet = newVoice(conversation, LI, NOW);

it('says nothing about what was not marked', () => {
  expect(hasMarked(nobodyYet, one)).toBe(false);
  expect([...rowOf(marked(nobodyYet, one, 'pass', NOW), [keyOf(other)])]).toEqual([UNSEEN]);
});

it('keeps one mark for each statement, the last one, and a pass is a mark', () => {
  const twice = marked(marked(nobodyYet, one, 'agree', NOW), one, 'disagree', NOW);
  const both = marked(twice, other, 'pass', NOW);
  expect(hasMarked(both, other)).toBe(true);
  // in the order of the statements that are asked for
  expect([...rowOf(both, [keyOf(other), keyOf(one)])]).toEqual([0, -1]);
});
