import { told } from '#kernel/chain';
import { done, type Result, refuse } from '#kernel/result';
import type { Instant } from '#types/time';
import { CORRECTED_PART_LABELS, type CorrectedPart } from '#types/topic-ends.labels';
import type { Officer } from '../topic/parts.state';
import { step } from '../topic/step.state';
import { tellAuthor } from '../topic/topic.messages';
import { CORRECTABLE, type TopicDocument } from '../topic/topic.state';
import { unpublishable } from './published.policy';

type Correcting = { by: Officer; of: CorrectedPart; words: string; now: Instant };

/** Nothing is taken out of the story and nothing opens again: what was wrong is said before it, to the same people. */
export const correct = (
  topic: TopicDocument,
  { by, of, words, now }: Correcting,
): Result<TopicDocument, 'STATE_NOT_ALLOWED' | 'PERSONAL_DATA_FOUND'> => {
  const { status, text } = topic;
  if (text.state !== 'shown' || !CORRECTABLE.includes(status)) {
    return refuse('STATE_NOT_ALLOWED', { status, state: text.state });
  }
  const part = CORRECTED_PART_LABELS[of];
  // said already: by a colleague, or by the same person who was not sure that it went out
  const last = told(topic.timeline)
    .filter(({ kind }) => kind === 'corrected')
    .at(-1);
  if (last?.words === part && last.text === words) return refuse('STATE_NOT_ALLOWED', { said: last.at });
  const found = unpublishable([words]);
  if (found) return found;
  const tip = `更正：${words}`;
  const isAnnounced = topic.affected.length > 0;
  return done(
    step(topic, now, {
      set: {},
      event: { kind: 'corrected', by: by.personId, words: part, text: words },
      ...(isAnnounced
        ? { announce: { tip } }
        : { supporters: tip, tell: (next: TopicDocument) => [tellAuthor(next, tip, now)] }),
    }),
  );
};
