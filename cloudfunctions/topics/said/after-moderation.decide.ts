import type { Moderated } from '#kernel/moderated';
import { done, type Result } from '#kernel/result';
import type { Instant } from '#types/time';
import { step } from '../topic/step.state';
import { tellAuthor } from '../topic/topic.messages';
import type { TopicDocument } from '../topic/topic.state';

/** Shown again, its step begins anew: nobody could take it meanwhile. */
export const afterModeration = <Code extends string>(
  topic: TopicDocument,
  result: Result<Moderated, Code>,
  now: Instant,
): Result<TopicDocument, Code> => {
  if (!result.ok) return result;
  const { text, event, tell } = result.data;
  const isBack = text.state === 'shown' && topic.text.state !== 'shown';
  return done(
    step(topic, now, {
      set: { text, since: isBack ? now : topic.since },
      event,
      tell: (next) => (tell === undefined ? [] : [tellAuthor(next, tell, now)]),
    }),
  );
};
