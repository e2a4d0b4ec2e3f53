import { calendarOf } from '#kernel/calendar';
import { told } from '#kernel/chain';
import { startDeadline } from '#kernel/deadline';
import { dayOf, endOfDay, nextDay } from '#kernel/instant';
import type { Instant } from '#types/time';
import type { TopicNext, TopicStep } from '#types/topics.labels';
import type { BareTopic } from './fields.state';
import type { Session, TopicEntry } from './parts.state';

/** What has to happen next, and until when. `meetAt`: before that nothing, people meet then. */
export type NextStep = { what: TopicNext; dueAt: Instant; meetAt: Instant | null };

const due = (what: TopicNext, dueAt: Instant, meetAt: Instant | null = null): NextStep => ({
  what,
  dueAt,
  meetAt,
});

const within = ({ calendar }: BareTopic, from: Instant, workingDays: number): Instant =>
  startDeadline({ workingDays, source: 'setting' }, from, calendarOf(calendar)).dueAt;

export const isHeld = ({ approved }: Session): boolean => approved !== null;

/** Every version that was laid down, the first one first. */
export const plansOf = ({ timeline }: Pick<BareTopic, 'timeline'>): TopicEntry[] =>
  told(timeline).filter(({ kind }) => kind === 'planned');

/** Called and not settled yet; of several the first. */
export const openSession = ({ sessions }: Pick<BareTopic, 'sessions'>): Session | null =>
  sessions.find(({ approved, cancelled }) => approved === null && cancelled === null) ?? null;

const talking = (topic: BareTopic): NextStep => {
  const { stepDays, decideDays } = topic.settings;
  const open = openSession(topic);
  if (open?.minutes) return due('approve', within(topic, open.minutes.at, stepDays));
  if (open) return due('record', within(topic, open.meetAt, stepDays), open.meetAt);
  if (!topic.sessions.some(isHeld)) return due('call', within(topic, topic.since, stepDays));
  return due('decide', within(topic, topic.since, decideDays));
};

const carrying = (topic: BareTopic): NextStep => {
  const [first] = topic.tasks
    .filter(({ done }) => !done)
    .map(({ due }) => due)
    .sort();
  if (first !== undefined) return due('carry', endOfDay(first));
  return due('close', within(topic, topic.since, topic.settings.stepDays));
};

/** `null`: nothing is due any more. */
export const nextOf = (topic: BareTopic): NextStep | null => {
  const { status, settings, since } = topic;
  if (topic.text.state === 'hidden') return null;
  switch (status) {
    case 'collecting':
      return due('support', endOfDay(nextDay(dayOf(topic.at), settings.collectDays)));
    case 'screening':
      return due('screen', within(topic, since, settings.stepDays));
    case 'parties':
      return due('parties', within(topic, since, settings.stepDays));
    case 'deliberating':
      return talking(topic);
    case 'decided':
      return carrying(topic);
    case 'refused':
    case 'lapsed':
    case 'withdrawn':
    case 'closed':
      return null;
  }
};

/** Of the six steps the one in which it is. */
export const stepOf = (topic: BareTopic): TopicStep => {
  switch (topic.status) {
    case 'collecting':
    case 'screening':
    case 'refused':
    case 'lapsed':
    case 'withdrawn':
      return 'propose';
    case 'parties':
      return 'parties';
    case 'deliberating':
      if (!topic.sessions.some(({ minutes }) => minutes !== null)) return 'notice';
      return plansOf(topic).length > 0 && openSession(topic) === null ? 'opinion' : 'deliberate';
    case 'decided':
    case 'closed':
      return 'carry';
  }
};
