import type { TopicId } from '#types/ids';
import type { OpinionSummary } from '#types/opinion-shapes';
import type { Instant } from '#types/time';
import { type Documents, findOfTopic } from '../opinions.store';
import { summaryOf } from './conversation.view';

const MOST = 20;

/** The conversations that belong to a topic, what still runs first, in one trip. */
export const ofTopic = async (ports: Documents, topicId: TopicId, now: Instant): Promise<OpinionSummary[]> =>
  (await findOfTopic(ports, topicId, MOST)).map((conversation) => summaryOf(conversation, now));
