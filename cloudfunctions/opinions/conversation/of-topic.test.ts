import { personIdOf, topicIdOf } from '#kernel/ids';
import type { Find } from '#platform/find';
import type { TerritoryId } from '#types/territory';
import { inventConversation } from '../opinions.demo';
import type { Documents } from '../opinions.store';
import { ofTopic } from './of-topic';

const BEGUN = '2026-11-01T01:00:00.000Z';
const HE = { personId: personIdOf('he'), name: '何', role: 'community_staff' } as const;
const topicId = topicIdOf(HE.personId, 'parking');
const conversation = inventConversation(
  { serial: 'one', by: HE, within: '420205/003/001' as TerritoryId, topicId, days: 7 },
  BEGUN,
);

it('gives a topic its conversations in one trip, and says which of them still run', async () => {
  const asked: Find[] = [];
  const find = async (query: Find) => {
    asked.push(query);
    return [conversation];
  };
  const ports = { collection: () => ({ only: () => ({ find }) }) } as unknown as Documents;
  const during = await ofTopic(ports, topicId, '2026-11-05T01:00:00.000Z');
  const later = await ofTopic(ports, topicId, '2026-11-22T01:00:00.000Z');
  expect(during).toMatchObject([{ id: conversation._id, title: conversation.title, open: true }]);
  expect(later).toMatchObject([{ open: false }]);
  expect(asked.map(({ where }) => where)).toEqual([{ topicId }, { topicId }]);
});
