import { done, type Result } from '#kernel/result';
import type { Instant } from '#types/time';
import type { Officer } from '../topic/parts.state';
import { step, unfit } from '../topic/step.state';
import { tellAuthor } from '../topic/topic.messages';
import type { TopicDocument } from '../topic/topic.state';

/** Party organisation and committee study it; who is refused reads why. */
export const screen = (
  topic: TopicDocument,
  { by, accepted, words, now }: { by: Officer; accepted: boolean; words: string; now: Instant },
): Result<TopicDocument, 'STATE_NOT_ALLOWED' | 'TOPIC_DECIDED'> => {
  const refusal = unfit(topic, ['screening']);
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
