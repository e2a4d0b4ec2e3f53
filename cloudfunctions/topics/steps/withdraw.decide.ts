import { done, type Result } from '#kernel/result';
import type { PersonId } from '#types/ids';
import type { Instant } from '#types/time';
import { step, unfit } from '../topic/step.state';
import { tellDesk } from '../topic/topic.messages';
import type { TopicDocument } from '../topic/topic.state';

export const UNSCREENED: readonly TopicDocument['status'][] = ['collecting', 'screening'];

type Withdrawing = { by: PersonId | null; words: string; now: Instant };

/** It ends; the desk has nothing to screen any more, and whoever stood for it hears why. */
export const withdrawn = (topic: TopicDocument, { by, words, now }: Withdrawing): TopicDocument =>
  step(topic, now, {
    set: { status: 'withdrawn', since: now },
    event: { kind: 'withdrawn', by, words },
    supporters: `议题已收回：${words}`,
    tell: (next) => (topic.status === 'screening' ? tellDesk(next, '议题已收回，不用审议') : []),
  });

/** By whoever proposed it, until somebody else has decided about it; also while a person has still to look at it. */
export const withdraw = (
  topic: TopicDocument,
  act: Withdrawing,
): Result<TopicDocument, 'STATE_NOT_ALLOWED' | 'TOPIC_DECIDED'> => {
  const { text } = topic;
  const readable = text.state === 'held' ? { ...topic, text: { ...text, state: 'shown' as const } } : topic;
  return unfit(readable, UNSCREENED) ?? done(withdrawn(topic, act));
};
