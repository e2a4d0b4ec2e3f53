import type { Tick } from '../../messages/messages.public';
import { knownNumbers } from '../../requests/requests.public';
import { isUnchecked, type TopicDocument } from '../topic/topic.state';

/** What a cluster is said to be made of; asked once, when nobody waits for an answer. */
export const lookUpRequests = async (
  topic: TopicDocument,
  { ports }: Tick,
): Promise<Partial<TopicDocument>> => {
  if (!isUnchecked(topic)) return {};
  const known = await knownNumbers(ports, topic.within, topic.requests);
  return {
    requests: topic.requests.filter((number) => known.has(number)),
    unfound: topic.requests.filter((number) => !known.has(number)),
  };
};
