import { dayOf, endOfDay, nextDay } from '#kernel/instant';
import { done, type Result, refuse } from '#kernel/result';
import type { Instant } from '#types/time';
import type { Officer } from '../part.state';
import { type Conversation, isOpen } from './conversation.state';

type Opening = Pick<
  Conversation,
  '_id' | 'within' | 'place' | 'title' | 'question' | 'by' | 'topicId' | 'settings'
> & { days: number };

export const open = ({ days, ...opening }: Opening, now: Instant): Conversation => ({
  ...opening,
  rev: 1,
  keys: [],
  part: 'conversation',
  opinion: opening._id,
  slot: opening._id,
  at: now,
  until: endOfDay(nextDay(dayOf(now), days)),
  closed: null,
  mapAt: now,
  timeline: [{ at: now, kind: 'opened', by: opening.by.personId, words: opening.title }],
});

/** What was said and marked until then counts; the map is drawn once more. */
export const close = (
  conversation: Conversation,
  { by, words, now }: { by: Officer; words: string; now: Instant },
): Result<Conversation, 'CONVERSATION_CLOSED'> => {
  if (!isOpen(conversation, now)) return refuse('CONVERSATION_CLOSED', { until: conversation.until });
  return done({
    ...conversation,
    until: now,
    closed: { by, words, at: now },
    mapAt: now,
    timeline: [...conversation.timeline, { at: now, kind: 'closed', by: by.personId, words }],
  });
};
