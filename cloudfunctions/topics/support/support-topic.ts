import { done, refuse } from '#kernel/result';
import { isWithin } from '#kernel/territory';
import { create } from '#platform/change';
import { anyoneSignedIn } from '#platform/operation';
import { loadPerson, residenceOf } from '../../community/community.public';
import { loadTopic } from '../topics.store';
import { supportOf } from './support.state';
import { supportsOf } from './supports.store';

/** A document of its own for each household: a crowd that supports one topic waits for nobody. */
export const supportTopic = create('topics.support', {
  store: supportsOf,
  load: async (ask) => {
    const [loaded, person] = await Promise.all([loadTopic(ask), loadPerson(ask.ports, ask.personId)]);
    const topic = loaded?.document;
    return topic?.text.state === 'shown' ? { topic, person } : null;
  },
  policy: anyoneSignedIn,
  decide: ({ topic, person }, { personId, now }) => {
    const home = person && residenceOf(person, now);
    if (!home || !isWithin(home.territory, topic.place.territory)) return refuse('RESIDENCE_MISSING');
    if (home.level !== 'L2') return refuse('RESIDENCE_UNCONFIRMED');
    if (topic.status !== 'collecting') return refuse('STATE_NOT_ALLOWED', { status: topic.status });
    return done(supportOf(topic._id, home.territory, personId, now));
  },
  answer: ({ topic }) => ({ topicId: topic, supported: true }),
  missing: 'NOT_FOUND_OR_FORBIDDEN',
  // somebody else of the household was there before
  again: ({ topic }) => ({ topicId: topic, supported: true }),
});
