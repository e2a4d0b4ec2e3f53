import { requestIdOf } from '#kernel/ids';
import type { Refusal, Result } from '#kernel/result';
import { change } from '#platform/change';
import type { Call, Kind } from '#platform/operation';
import type { ErrorOf, OutputOf } from '#types/contract';
import { plansOf } from '../topic/next.state';
import type { Officer } from '../topic/parts.state';
import type { TopicDocument } from '../topic/topic.state';
import { asOfficer, mayDecide, mayScreen, mayWork } from '../topics.policy';
import { loadTopic, topicsOf } from '../topics.store';
import { correct } from './correct.decide';
import { decide, plan } from './decision.decide';
import { feedback } from './feedback.decide';
import { setParties } from './parties.decide';
import { screen } from './screen.decide';
import { approve, call, record } from './session.decide';

type StepName = Extract<
  Kind<'change'>,
  `topics.${'screen' | 'setParties' | 'call' | 'record' | 'approve' | 'plan' | 'decide' | 'feedback' | 'correct'}`
>;
type Act = { by: Officer; now: TopicDocument['at'] };

/** Every step is one write to the topic by somebody in an office. */
const taking = <const N extends StepName>(
  name: N,
  policy: (actor: Call['actor'], topic: TopicDocument) => boolean,
  take: (topic: TopicDocument, act: Act, input: Call<N>['input']) => Result<TopicDocument, ErrorOf<N>>,
  answer: (topic: TopicDocument, input: Call<N>['input']) => OutputOf<N>,
) =>
  change<N, TopicDocument, { document: TopicDocument }>(name, {
    store: topicsOf,
    load: (ask) => loadTopic(ask as Parameters<typeof loadTopic>[0]),
    policy: (actor, { document }) => policy(actor, document),
    decide: ({ document }, { actor, input, now }) =>
      take(document, { by: asOfficer(actor, document), now }, input) as
        | { ok: true; data: TopicDocument }
        | Refusal<ErrorOf<N>>,
    answer: (topic, { input }) => answer(topic, input),
  });

const changed = ({ _id, status }: TopicDocument) => ({ topicId: _id, status });

export const screenTopic = taking(
  'topics.screen',
  mayScreen,
  (topic, act, { accepted, words }) => screen(topic, { ...act, accepted, words }),
  changed,
);

export const nameParties = taking(
  'topics.setParties',
  mayWork,
  (topic, act, { affected, parties }) => setParties(topic, { ...act, affected, parties }),
  changed,
);

export const callSession = taking(
  'topics.call',
  mayWork,
  (topic, act, { venue, place, at, agenda, urgent }) =>
    call(topic, { ...act, venue, place, at, agenda, urgent }),
  ({ _id, sessions }) => ({ topicId: _id, number: sessions.length }),
);

export const recordSession = taking(
  'topics.record',
  mayWork,
  (topic, act, { number, held, words, attendance }) =>
    record(topic, { ...act, number, held, words, attendance }),
  ({ _id }, { number }) => ({ topicId: _id, number }),
);

export const approveMinutes = taking(
  'topics.approve',
  mayWork,
  (topic, act, { number }) => approve(topic, { ...act, number }),
  changed,
);

export const writePlan = taking(
  'topics.plan',
  mayWork,
  (topic, act, { words, changed: news }) => plan(topic, { ...act, words, changed: news }),
  (topic) => ({ topicId: topic._id, version: plansOf(topic).length }),
);

/** The request of a task is made of the topic and the task, so that it is one however often it is opened. */
export const decideTopic = taking(
  'topics.decide',
  mayDecide,
  (topic, act, { topicId, ...said }) =>
    decide(topic, {
      ...act,
      ...said,
      requestIdOf: (number) => requestIdOf(act.by.personId, `${topicId} ${number}`),
    }),
  changed,
);

export const feedBack = taking(
  'topics.feedback',
  mayWork,
  (topic, act, { task, done, words }) => feedback(topic, { ...act, task, finished: done, words }),
  changed,
);

export const correctTopic = taking(
  'topics.correct',
  mayDecide,
  (topic, act, { of, words }) => correct(topic, { ...act, of, words }),
  changed,
);
