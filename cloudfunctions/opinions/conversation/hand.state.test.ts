import { personIdOf } from '#kernel/ids';
import type { TerritoryId } from '#types/territory';
import { newMap } from '../map/map.state';
import { inventConversation, inventStatement, inventVoice } from '../opinions.demo';
import type { Statement } from '../statement/statement.state';
import { keyOf } from '../voice/voice.state';
import { handFor } from './hand.state';

const NOW = '2026-11-22T01:00:00.000Z';
const LI = personIdOf('li');
const HE = personIdOf('he');
const conversation = inventConversation(
  {
    serial: 'one',
    by: { personId: HE, name: '何', role: 'community_staff' },
    within: '420205/003/001' as TerritoryId,
  },
  NOW,
);

const said = (words: string, person = HE, verdict: 'pass' | 'review' = 'pass'): Statement =>
  inventStatement(conversation, [], words, { person, author: '何*', official: true }, { now: NOW, verdict });

const statements = Array.from({ length: 14 }, (_, place) => said(`说法${place}`));
const nothing = { marks: {} };
const idsOf = (hand: readonly Statement[]) => hand.map(({ _id }) => _id);

it('never asks what was marked, what is not shown, and what one said oneself', () => {
  const own = said('我说的', LI);
  const held = said('等人看', HE, 'review');
  const [first] = statements as [Statement];
  const voice = inventVoice(conversation, LI, [[first, 'pass']], NOW);
  const hand = idsOf(handFor(LI, [...statements.slice(0, 3), own, held], voice, null));
  expect(hand.sort()).toEqual(idsOf(statements.slice(1, 3)).sort());
});

it('asks a few at a time, what the fewest have seen first', () => {
  const columns = statements.map(({ _id }) => keyOf(_id));
  const map = {
    ...newMap(conversation, { rows: [], columns, drawing: null }, NOW),
    seen: statements.map((_, place) => place + 1),
  };
  const fresh = said('刚说的');
  expect(idsOf(handFor(LI, [...statements, fresh], nothing, map))).toEqual(
    idsOf([fresh, ...statements.slice(0, 9)]),
  );
});

it('begins with another statement for another person, and for one person with the same', () => {
  const first = (person: string) => idsOf(handFor(personIdOf(person), statements, nothing, null))[0];
  expect(first('li')).toBe(first('li'));
  expect(new Set(['li', 'zhao', 'sun', 'zhou', 'wu'].map(first)).size).toBeGreaterThan(1);
});
