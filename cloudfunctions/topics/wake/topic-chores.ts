import { log } from '#platform/log';
import type { Tick } from '../../messages/messages.public';
import { indexed, type TopicDocument } from '../topic/topic.state';
import { findChores, topicsOf } from '../topics.store';
import { lookUpRequests } from './look-up-requests';
import { openTasks } from './open-tasks';
import { tellSupporters } from './tell-supporters';
import { walkDoors } from './walk-doors';

const BATCH = 20;

const doChores = async (topic: TopicDocument, tick: Tick): Promise<void> => {
  try {
    const changes = {
      ...(await lookUpRequests(topic, tick)),
      ...(await openTasks(topic, tick)),
      ...(await walkDoors(topic, tick)),
      ...(await tellSupporters(topic, tick)),
    };
    const next = indexed({ ...topic, ...changes, rev: topic.rev + 1 });
    // lost to somebody faster: it is all found again in the next minute, and nothing is done twice
    await topicsOf(tick.ports).replace(topic, next);
  } catch (error) {
    log.fault('a topic’s chores could not be done', error, { topicId: topic._id, traceId: tick.traceId });
  }
};

/** What a topic asks for beyond its own document: requests it comes from and leads to, doors, supporters. */
export const doTopicChores = async (tick: Tick): Promise<void> => {
  const due = await findChores(topicsOf(tick.ports), tick.now, BATCH);
  await Promise.all(due.map((topic) => doChores(topic, tick)));
};
