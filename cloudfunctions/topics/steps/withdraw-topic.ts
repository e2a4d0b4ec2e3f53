import { change } from '#platform/change';
import { WITHDRAW_REASON_LABELS } from '#types/topic-ends.labels';
import { isAuthor } from '../topics.policy';
import { loadTopic, topicsOf } from '../topics.store';
import { withdraw } from './withdraw.decide';

export const withdrawTopic = change('topics.withdraw', {
  store: topicsOf,
  load: loadTopic,
  policy: (actor, { document }) => isAuthor(actor, document),
  decide: ({ document }, { personId, input, now }) =>
    withdraw(document, { by: personId, words: WITHDRAW_REASON_LABELS[input.reason], now }),
  answer: ({ _id, status }) => ({ topicId: _id, status }),
});
