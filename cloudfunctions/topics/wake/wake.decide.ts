import { alarmReached } from '#kernel/alarms';
import { claimDue, type MessageDraft, type Woken } from '#kernel/outbox';
import type { Instant } from '#types/time';
import type { TopicAlarm } from '#types/topics.labels';
import { step } from '../topic/step.state';
import { tellAuthor, tellDesk, tellStreet } from '../topic/topic.messages';
import { indexed, isSupported, limited, type TopicDocument } from '../topic/topic.state';

const LAPSED = '附议期满，户数不够';

/** The support came together, or its time is over. */
const collected = (topic: TopicDocument, now: Instant): TopicDocument => {
  if (isSupported(topic)) {
    return step(topic, now, {
      set: { status: 'screening', since: now },
      event: { kind: 'supported', by: null, words: `${topic.tally.supports}户附议` },
      tell: (next) => [
        ...tellDesk(next, '附议已够，请审议是否列入'),
        tellAuthor(next, '附议已够，等待审议', now),
      ],
    });
  }
  const isLate = topic.next?.what === 'support' && topic.next.dueAt < now;
  if (!isLate) return topic;
  return step(topic, now, {
    set: { status: 'lapsed', since: now },
    event: { kind: 'lapsed', by: null, words: `${topic.tally.supports}户附议，需要${topic.threshold}户` },
    supporters: LAPSED,
    tell: (next) => [tellAuthor(next, LAPSED, now)],
  });
};

const RINGS: Record<Exclude<TopicAlarm, 'quiet'>, (topic: TopicDocument) => MessageDraft[]> = {
  reminded: (topic) => tellDesk(topic, '今天到期，请及时推进'),
  overdue: (topic) => tellDesk(topic, '已逾期，请马上推进'),
  escalated: (topic) => tellStreet(topic, '议题逾期未推进，请督办'),
};

const rung = (topic: TopicDocument, now: Instant): TopicDocument => {
  const alarm = alarmReached(limited(topic, topic.next), now);
  if (alarm === null || alarm === 'quiet') return topic;
  return step(topic, now, {
    set: { alarm },
    event: { kind: alarm, by: null, words: '' },
    tell: RINGS[alarm],
  });
};

/** What time does: support that came or did not, a step that nobody took, and messages that are due. */
export const wake = (topic: TopicDocument, now: Instant): Woken<TopicDocument> | null => {
  const later = rung(collected(topic, now), now);
  const { outbox, claimed, lapsed } = claimDue(later.outbox, now);
  const document = indexed({ ...later, outbox, rev: topic.rev + 1 });
  const isTouched =
    later !== topic || claimed.length > 0 || lapsed.length > 0 || document.wakeAt !== topic.wakeAt;
  return isTouched ? { document, claimed, lapsed } : null;
};
