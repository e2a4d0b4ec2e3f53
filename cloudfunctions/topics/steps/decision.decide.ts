import { dayOf } from '#kernel/instant';
import { done, type Result, refuse } from '#kernel/result';
import type { RequestId } from '#types/ids';
import type { Category } from '#types/requests.labels';
import type { Day, Instant } from '#types/time';
import { OUTCOME_LABELS } from '#types/topics.labels';
import { isHeld, openSession, plansOf } from '../topic/next.state';
import type { Decision, Officer, Task } from '../topic/parts.state';
import { step, unfit } from '../topic/step.state';
import type { TopicDocument } from '../topic/topic.state';
import { type Published, unpublishable } from './published.policy';

type Act = { by: Officer; now: Instant };

/** A version says what is new in it; the first one may say nothing. */
export const plan = (
  topic: TopicDocument,
  { by, now, words, changed }: Act & { words: string; changed: string },
): Result<TopicDocument, Published | 'REASON_MISSING'> => {
  const refusal = unfit(topic, ['deliberating']) ?? unpublishable([words, changed]);
  if (refusal) return refusal;
  const version = plansOf(topic).length + 1;
  if (version > 1 && changed === '') return refuse('REASON_MISSING');
  return done(
    step(topic, now, {
      set: {},
      event: { kind: 'planned', by: by.personId, words: changed, about: version, text: words },
    }),
  );
};

/** By place: who was at the table at least once, in minutes that were approved. */
export const partiesHeard = ({ sessions }: Pick<TopicDocument, 'sessions'>): ReadonlySet<number> =>
  new Set(
    sessions
      .filter(isHeld)
      .flatMap(({ minutes }) => minutes?.attendance ?? [])
      .flatMap(({ party }) => (party === null ? [] : [party])),
  );

type Tasking = { words: string; owner: string; due: Day; category: Category };
export type Deciding = Act &
  Omit<Decision, 'at' | 'by'> & {
    words: string;
    tasks: readonly Tasking[];
    requestIdOf(number: number): RequestId;
  };

const taskOf =
  ({ requestIdOf }: Deciding) =>
  (tasking: Tasking, place: number): Task => ({
    ...tasking,
    number: place + 1,
    requestId: requestIdOf(place + 1),
    opened: false,
    done: false,
    feedback: [],
  });

type Undecided = 'PARTIES_UNHEARD' | 'TASKS_MISSING' | 'DUE_WRONG';

const unready = (topic: TopicDocument, deciding: Deciding) => {
  if (!topic.sessions.some(isHeld) || openSession(topic) !== null) {
    return refuse('STATE_NOT_ALLOWED', { sessions: topic.sessions.length });
  }
  const heard = partiesHeard(topic);
  const unheard = topic.parties.flatMap(({ name }, place) => (heard.has(place) ? [] : [name]));
  if (unheard.length > 0 && deciding.unheard === '') return refuse('PARTIES_UNHEARD', { parties: unheard });
  // what could not be agreed on has nothing to carry out
  if (deciding.tasks.length === 0 && deciding.agreement !== 'none') return refuse('TASKS_MISSING');
  const today = dayOf(deciding.now);
  const late = deciding.tasks.filter(({ due }) => due < today);
  return late.length > 0 ? refuse('DUE_WRONG', { days: late.map(({ due }) => due) }) : null;
};

/** What was agreed on, with what the others hold against it, and who carries it out until when. */
export const decide = (
  topic: TopicDocument,
  deciding: Deciding,
): Result<TopicDocument, Published | Undecided> => {
  const { by, now, outcome, agreement, words, votes, minority, unheard, tasks } = deciding;
  const texts = [words, unheard, ...minority, ...tasks.flatMap((each) => [each.words, each.owner])];
  const refusal = unfit(topic, ['deliberating']) ?? unpublishable(texts) ?? unready(topic, deciding);
  if (refusal) return refusal;
  return done(
    step(topic, now, {
      set: {
        status: 'decided',
        since: now,
        decision: { at: now, by, outcome, agreement, votes, minority, unheard },
        tasks: tasks.map(taskOf(deciding)),
      },
      event: { kind: 'decided', by: by.personId, words: OUTCOME_LABELS[outcome], text: words },
      announce: { tip: `协商形成意见：${words}` },
    }),
  );
};
