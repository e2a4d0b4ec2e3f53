import { personIdOf } from '#kernel/ids';
import { loadStatistics } from '#platform/statistics';
import type { TerritoryId } from '#types/territory';
import { inventConversation, inventMap, inventStatement, inventVoice } from '../opinions.demo';
import type { Statement } from '../statement/statement.state';
import { mapView } from './map.view';

const NOW = '2026-11-22T01:00:00.000Z';
const HE = personIdOf('he');
const conversation = inventConversation(
  {
    serial: 'one',
    by: { personId: HE, name: '何', role: 'community_staff' },
    within: '420205/003/001' as TerritoryId,
  },
  NOW,
);
const author = { person: HE, author: '何*', official: true };
const statements = Array.from({ length: 9 }, (_, place) =>
  inventStatement(conversation, [], `说法${place}`, author, { now: NOW }),
);

/** Two kinds of neighbours who differ on all but the first statement; the last one was seen by two of the first kind. */
const voices = Array.from({ length: 30 }, (_, place) => {
  const kind = place < 18 ? 'agree' : 'disagree';
  const marks = statements
    .filter((_statement, column) => column < 8 || place < 2)
    .map((statement, column) => [statement, column === 0 ? 'agree' : kind] as const);
  return inventVoice(conversation, personIdOf(`neighbour ${place}`), marks, NOW);
});

const viewOf = async (shown: readonly Statement[], reader: { marks: Record<string, number> }) => {
  const map = inventMap(conversation, { statements, voices }, await loadStatistics(), NOW);
  return mapView(map, shown, reader, conversation.settings);
};

it('tells each reader which group is nearest to them, and nobody who marked little', async () => {
  const nearest = async (reader: { marks: Record<string, number> }) =>
    (await viewOf(statements, reader))?.groups.map(({ mine }) => mine);
  expect(await nearest(voices[0]!)).toEqual([true, false]);
  expect(await nearest(voices[29]!)).toEqual([false, true]);
  expect(await nearest({ marks: {} })).toEqual([false, false]);
});

it('does not tell how a group marked what only a few of it saw', async () => {
  const map = inventMap(conversation, { statements, voices }, await loadStatistics(), NOW);
  const drawing = { ...map.drawing!, common: [{ column: 8, stance: 'agree' as const }] };
  const [last] = mapView({ ...map, drawing }, statements, { marks: {} }, conversation.settings)?.common ?? [];
  expect(last).toMatchObject({ words: '说法8', groups: [null, null] });
});

it('leaves out at once what was hidden after it was drawn', async () => {
  const before = await viewOf(statements, { marks: {} });
  const [hidden] = before?.groups[0]?.typical ?? [];
  const after = await viewOf(
    statements.filter(({ _id }) => _id !== hidden?.id),
    { marks: {} },
  );
  expect(before?.common).toMatchObject([{ words: '说法0', groups: [{ agree: 18 }, { agree: 12 }] }]);
  expect(JSON.stringify(after)).not.toContain(String(hidden?.id));
});
