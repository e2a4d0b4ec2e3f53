import { opinionIdOf } from '#kernel/ids';
import { done, refuse } from '#kernel/result';
import { levelOf } from '#kernel/territory';
import { create } from '#platform/change';
import { loadPlace } from '../../community/community.public';
import { asOfficer, maySteer } from '../opinions.policy';
import { opinionSettings } from '../opinions.settings.state';
import { conversationsOf } from '../opinions.store';
import { open } from './conversation.decide';

const HELD_IN: readonly string[] = ['district', 'street', 'community'];

export const openConversation = create('opinions.open', {
  store: conversationsOf,
  load: async ({ ports, input }) => ({ place: await loadPlace(ports, input.within) }),
  policy: (actor, _loaded, { within }) => maySteer(actor, { within }),
  decide: ({ place }, { actor, personId, requestKey, input, now }) => {
    const { within, title, question, days, topicId } = input;
    if (!place || !HELD_IN.includes(levelOf(within))) return refuse('PLACE_UNKNOWN');
    const settings = opinionSettings(place.path.map((each) => each.settings.opinions ?? {}));
    const by = asOfficer(actor, { within });
    const _id = opinionIdOf(personId, requestKey);
    return done(open({ _id, within, place: place.label, title, question, days, topicId, by, settings }, now));
  },
  answer: ({ _id, until }) => ({ opinionId: _id, until }),
  missing: 'PLACE_UNKNOWN',
});
