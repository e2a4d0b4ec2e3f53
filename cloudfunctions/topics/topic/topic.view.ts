import { told } from '#kernel/chain';
import { endOfDay } from '#kernel/instant';
import { ownView } from '#kernel/moderated';
import type { PersonId } from '#types/ids';
import type { Instant } from '#types/time';
import type { TopicDetail, TopicSession, TopicSummary } from '#types/topic-shapes';
import type { TopicEvent } from '#types/topics.labels';
import { partiesHeard } from '../steps/decision.decide';
import type { ListedTopic } from '../topics.store';
import { type NextStep, plansOf } from './next.state';
import type { Minutes, Session, Task } from './parts.state';
import type { TopicDocument } from './topic.state';

/** Until the day of a meeting nothing else is due. */
const nextView = (next: NextStep | null, now: Instant): TopicSummary['next'] => {
  if (next === null) return null;
  const { what, dueAt, meetAt } = next;
  return meetAt !== null && now < meetAt
    ? { what: 'meet', dueAt: meetAt, overdue: false }
    : { what, dueAt, overdue: dueAt < now };
};

export const summaryOf = (topic: ListedTopic, reader: PersonId, now: Instant): TopicSummary => ({
  id: topic._id,
  title: topic.title,
  source: topic.source,
  status: topic.status,
  step: topic.step,
  from: topic.author,
  mine: topic.authorId === reader,
  at: topic.at,
  place: topic.place.label,
  next: nextView(topic.next, now),
  meetings: topic.turns,
  state: topic.text.state,
  supports: topic.tally.supports,
  threshold: topic.threshold,
});

/** What was laid down, from the story that nobody changes unseen. */
const textOf = (
  { timeline }: Pick<TopicDocument, 'timeline'>,
  act: TopicEvent,
  number?: number,
): string | null => told(timeline).find(({ kind, about }) => kind === act && about === number)?.text ?? null;

const stateOf = ({ cancelled, approved, minutes }: Session): TopicSession['state'] => {
  if (cancelled !== null) return 'cancelled';
  if (approved !== null) return 'approved';
  return minutes === null ? 'called' : 'recorded';
};

const attendanceOf = ({ attendance }: Minutes, topic: TopicDocument): TopicSession['attendance'] => ({
  households: new Set(attendance.flatMap(({ door }) => door ?? [])).size,
  parties: [...new Set(attendance.flatMap(({ party }) => topic.parties[party ?? -1]?.name ?? []))],
  others: attendance.filter(({ door, party }) => door === null && party === null).length,
});

/** What nobody has approved yet is a draft, and nobody's business but the desk's. */
const sessionOf = (session: Session, topic: TopicDocument): TopicSession => {
  const { minutes, approved: isFinal, number, venue, place, meetAt: at, agenda, calledAt } = session;
  const { urgent, cancelled } = session;
  const shown = isFinal ? minutes : null;
  return {
    ...{ number, venue, place, at, agenda, calledAt, urgent, cancelled },
    state: stateOf(session),
    attendance: shown && attendanceOf(shown, topic),
    minutes: shown && textOf(topic, 'approved', number),
  };
};

const taskOf = (
  { number, words, owner, due, done, feedback }: Task,
  now: Instant,
): TopicDetail['tasks'][number] => ({
  ...{ number, words, owner, due, done },
  overdue: !done && endOfDay(due) < now,
  feedback: feedback.map(({ at, words: said }) => ({ at, words: said })),
});

const decisionOf = ({ decision, timeline }: TopicDocument): TopicDetail['decision'] => {
  if (decision === null) return null;
  const { at, outcome, agreement, votes, minority, unheard } = decision;
  const words = textOf({ timeline }, 'decided') ?? '';
  return { at, outcome, agreement, words, votes: votes && { ...votes }, minority: [...minority], unheard };
};

const reachOf = ({ affected, tally }: TopicDocument): TopicDetail['reach'] => {
  const { buildings, households, known, heard } = tally;
  return affected.length === 0 ? null : { buildings, households, known, heard };
};

const processOf = (topic: TopicDocument, now: Instant) => {
  const heard = partiesHeard(topic);
  return {
    screening: topic.screening && {
      accepted: topic.screening.accepted,
      words: topic.screening.words,
      at: topic.screening.at,
    },
    affected: topic.affected.map((each) => ({ ...each })),
    parties: topic.parties.map((party, place) => ({ ...party, attended: heard.has(place) })),
    reach: reachOf(topic),
    sessions: topic.sessions.map((session) => sessionOf(session, topic)),
    plans: plansOf(topic).map(({ about = 0, at, text = '', words }) => ({
      version: about,
      at,
      words: text,
      changed: words,
    })),
    voices: topic.voices.map(({ day, words, place }) => ({ day, words, place })),
    decision: decisionOf(topic),
    tasks: topic.tasks.map((task) => taskOf(task, now)),
    closing: topic.closing && { at: topic.closing.at, words: topic.closing.words },
    corrections: told(topic.timeline).flatMap(({ kind, at, words, text = '' }) =>
      kind === 'corrected' ? [{ at, of: words, words: text }] : [],
    ),
  };
};

export const contentOf = (topic: TopicDocument, reader: PersonId, now: Instant) => ({
  ...summaryOf(topic, reader, now),
  words: topic.words,
  community: topic.within,
  where: topic.place.territory,
  requests: [...topic.requests],
  ...processOf(topic, now),
  // what happened is told without who did it
  story: told(topic.timeline).map(({ at, kind, words, about = null }) => ({ at, kind, words, about })),
});

/** Of the desk alone: who reported it, and how late the desk is. */
const INNER: readonly string[] = [
  'reported',
  'appealed',
  'reminded',
  'overdue',
  'escalated',
  'stopped',
  'shown',
  'hidden',
];

export const detailOf = (
  topic: TopicDocument,
  supported: boolean,
  reader: PersonId,
  now: Instant,
): TopicDetail => {
  const content = contentOf(topic, reader, now);
  return {
    ...content,
    story: content.story.filter(({ kind }) => !INNER.includes(kind)),
    supported,
    own: content.mine ? ownView(topic.text) : null,
  };
};
