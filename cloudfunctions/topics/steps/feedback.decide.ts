import { done, type Result, refuse } from '#kernel/result';
import type { Instant } from '#types/time';
import type { Officer } from '../topic/parts.state';
import { step } from '../topic/step.state';
import type { TopicDocument } from '../topic/topic.state';
import { unpublishable } from './published.policy';

type Act = { by: Officer; now: Instant; words: string };
type Refused = 'STATE_NOT_ALLOWED' | 'PERSONAL_DATA_FOUND' | 'TASKS_OPEN';

const onTask = (
  topic: TopicDocument,
  { by, now, words, number, finished }: Act & { number: number; finished: boolean },
): Result<TopicDocument, Refused> => {
  const task = topic.tasks.find((each) => each.number === number);
  if (!task || task.done) return refuse('STATE_NOT_ALLOWED', { number, done: task?.done ?? null });
  const told = { ...task, done: finished, feedback: [...task.feedback, { at: now, by: by.personId, words }] };
  return done(
    step(topic, now, {
      set: { tasks: topic.tasks.map((each) => (each.number === number ? told : each)), since: now },
      event: { kind: finished ? 'done' : 'progress', by: by.personId, words, about: number },
    }),
  );
};

/** To everybody whom it concerns; nothing follows after it. */
const onTopic = (topic: TopicDocument, { by, now, words }: Act): Result<TopicDocument, Refused> => {
  const open = topic.tasks.filter((task) => !task.done).map(({ number }) => number);
  if (open.length > 0) return refuse('TASKS_OPEN', { open });
  return done(
    step(topic, now, {
      set: { status: 'closed', since: now, closing: { words, by, at: now } },
      event: { kind: 'closed', by: by.personId, words },
      announce: { tip: `落实结果：${words}` },
    }),
  );
};

/** How a task goes on; or, for all of it, what came of it. */
export const feedback = (
  topic: TopicDocument,
  { task, finished, ...act }: Act & { task: number | null; finished: boolean },
): Result<TopicDocument, Refused> => {
  if (topic.status !== 'decided') return refuse('STATE_NOT_ALLOWED', { status: topic.status });
  const found = unpublishable([act.words]);
  if (found) return found;
  return task === null ? onTopic(topic, act) : onTask(topic, { ...act, number: task, finished });
};
