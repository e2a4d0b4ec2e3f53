import { queueMessages } from '#kernel/outbox';
import type { Tick } from '../../messages/messages.public';
import { findSupporters, heardBefore } from '../support/supports.store';
import { tellPerson } from '../topic/topic.messages';
import type { TopicDocument } from '../topic/topic.state';

/** So many messages wait in one topic at a time. */
const PAGE = 50;

/**
 * A page of those who supported it in each minute. The messages and the place to go on from are one write: whoever
 * breaks off before it has told nobody, whoever comes after it tells the others.
 */
export const tellSupporters = async (
  topic: TopicDocument,
  { ports, now }: Tick,
): Promise<Partial<TopicDocument>> => {
  const [telling, ...later] = topic.tellings;
  if (!telling) return {};
  const page = await findSupporters(ports, topic._id, telling.after, PAGE);
  const people = new Set(page.flatMap(({ by }) => by ?? []));
  // told at once when it happened
  people.delete(topic.authorId);
  // who moved house in between may have supported it from both
  const told = telling.after && (await heardBefore(ports, topic._id, [...people], telling.after));
  for (const person of told ?? []) people.delete(person);
  const named = { topic: topic._id, title: topic.title };
  const drafts = [...people].map((person) => tellPerson(person, named, telling.tip, now));
  const last = page.length < PAGE ? undefined : page.at(-1);
  return {
    tellings: last ? [{ ...telling, after: [last.building, last._id] as const }, ...later] : later,
    outbox: queueMessages(topic, drafts, now),
  };
};
