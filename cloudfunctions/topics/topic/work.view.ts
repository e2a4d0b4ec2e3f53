import type { Actor } from '#kernel/actor';
import { queuedView } from '#kernel/moderated';
import { ROLE_LABELS } from '#types/roles.labels';
import type { Instant } from '#types/time';
import type { TopicWork } from '#types/topic-shapes';
import { workActions } from '../topics.policy';
import { openSession } from './next.state';
import type { Officer } from './parts.state';
import type { TopicDocument } from './topic.state';
import { contentOf } from './topic.view';

const officerText = ({ name, role }: Officer): string =>
  [name, ROLE_LABELS[role]].filter(Boolean).join(' · ');

const draftOf = (topic: TopicDocument): TopicWork['draft'] => {
  const session = openSession(topic);
  if (!session?.minutes) return null;
  const { words, by, attendance } = session.minutes;
  return {
    number: session.number,
    minutes: words,
    by: officerText(by),
    attendance: attendance.map((each) => ({ ...each })),
  };
};

export const workOf = (topic: TopicDocument, actor: Actor, now: Instant): TopicWork => ({
  ...contentOf(topic, actor.personId, now),
  unfound: [...(topic.unfound ?? [])],
  alarm: topic.alarm,
  may: workActions(actor, topic),
  moderation: queuedView(topic.text),
  draft: draftOf(topic),
  opened: topic.tasks.map(({ opened, requestId }) => (opened ? requestId : null)),
  notice: { days: topic.settings.noticeDays, urgentHours: topic.settings.urgentHours },
});
