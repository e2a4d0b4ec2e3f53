import { done, type Refusal, type Result, refuse } from '#kernel/result';
import type { Instant } from '#types/time';
import type { Officer } from '../topic/parts.state';
import { step, unfit } from '../topic/step.state';
import { tellAuthor } from '../topic/topic.messages';
import { isUnchecked, type TopicDocument } from '../topic/topic.state';

type Refused = 'STATE_NOT_ALLOWED' | 'TOPIC_DECIDED' | 'CLUSTER_TOO_SMALL';

/** A cluster of requests that are not there is none. */
const unfounded = (topic: TopicDocument): Refusal<Refused> | null => {
  const { source, status, requests, settings } = topic;
  if (source !== 'cluster') return null;
  if (isUnchecked(topic)) return refuse('STATE_NOT_ALLOWED', { status, unchecked: true });
  const needed = settings.clusterRequests;
  return requests.length < needed ? refuse('CLUSTER_TOO_SMALL', { needed, found: requests.length }) : null;
};

/** Party organisation and committee study it; who is refused reads why. */
export const screen = (
  topic: TopicDocument,
  { by, accepted, words, now }: { by: Officer; accepted: boolean; words: string; now: Instant },
): Result<TopicDocument, Refused> => {
  const refusal = unfit(topic, ['screening']) ?? (accepted ? unfounded(topic) : null);
  if (refusal) return refusal;
  const tip = accepted ? '议题已列入协商' : `未列入：${words}`;
  return done(
    step(topic, now, {
      set: {
        status: accepted ? 'parties' : 'refused',
        since: now,
        screening: { accepted, words, by, at: now },
      },
      event: { kind: accepted ? 'accepted' : 'refused', by: by.personId, words },
      supporters: tip,
      tell: (next) => [tellAuthor(next, tip, now)],
    }),
  );
};
