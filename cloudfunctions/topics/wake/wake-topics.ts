import { wakeForMessages } from '#kernel/outbox';
import {
  addCounts,
  type Sender,
  type Tick,
  type WakeCounts,
  wakeDocuments,
} from '../../messages/messages.public';
import { type DoorsDocument, indexedDoors } from '../doors/door.state';
import { doorsOf } from '../doors/doors.store';
import { indexed, type TopicDocument } from '../topic/topic.state';
import { topicsOf } from '../topics.store';
import { countTopics } from './count-topics';
import { doTopicChores } from './topic-chores';
import { wake } from './wake.decide';

const topicSender: Sender<TopicDocument> = { what: 'topic', store: topicsOf, wake, indexed };
const doorsSender: Sender<DoorsDocument> = {
  what: 'building of a topic',
  store: doorsOf,
  wake: wakeForMessages,
  indexed: indexedDoors,
};

/** Buildings of those concerned, requests of tasks, counts, limits, and whoever is told of any of it. */
export const wakeTopics = async (tick: Tick): Promise<WakeCounts> => {
  await doTopicChores(tick);
  await countTopics(tick);
  const topics = await wakeDocuments(topicSender, tick);
  return addCounts(topics, await wakeDocuments(doorsSender, tick));
};
