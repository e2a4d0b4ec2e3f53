import { topicIdOf } from '#kernel/ids';
import { abuseIn, type Verdict } from '#kernel/moderation';
import { personalDataIn } from '#kernel/personal-data';
import { isNumber } from '#kernel/request-number';
import { done, type Refusal, refuse } from '#kernel/result';
import { ancestorAt, levelOf, parentOf } from '#kernel/territory';
import { create } from '#platform/change';
import type { Ask } from '#platform/operation';
import type { TerritoryId } from '#types/territory';
import { loadPerson, loadPlace, maskedName, unheard } from '../../community/community.public';
import { topicSettings } from '../topic/topic.settings.state';
import type { TopicDocument } from '../topic/topic.state';
import { mayWorkIn } from '../topics.policy';
import { topicsOf } from '../topics.store';
import { propose } from './propose.decide';

const NAME = 'topics.propose';
type Input = Ask<typeof NAME>['input'];

/** Nobody's flat is named to everybody: its building is. */
const namedPlace = (territory: TerritoryId): TerritoryId =>
  levelOf(territory) === 'household' ? (parentOf(territory) ?? territory) : territory;

const said = ({ title, words, body }: Input): string => [title, words, body].filter(Boolean).join('\n');

/** Staff answer for what they bring; a number in it is refused all the same. */
const officialRefusal = (input: Input): Refusal<'PERSONAL_DATA_FOUND' | 'BODY_MISSING'> | null => {
  const found = personalDataIn(said(input));
  if (found.length > 0) return refuse('PERSONAL_DATA_FOUND', { found });
  const needsBody = input.source === 'organisation' || input.source === 'government';
  return needsBody && input.body === '' ? refuse('BODY_MISSING') : null;
};

export const proposeTopic = create(NAME, {
  store: topicsOf,
  load: async (ask) => {
    const { ports, personId, input, now, openid } = ask;
    const community = ancestorAt(input.territory, 'community');
    const [person, place] = await Promise.all([
      loadPerson(ports, personId),
      loadPlace(ports, namedPlace(input.territory)),
    ]);
    const isOwn = input.source === 'residents';
    const refusal = isOwn
      ? unheard(person, { words: said(input), within: community, official: false }, now)
      : officialRefusal(input);
    if (!isOwn || refusal || !(await ask.mayStore())) {
      return { person, place, community, refusal, verdict: (isOwn ? 'unchecked' : 'pass') as Verdict };
    }
    // at once: WeChat checks only for who was here within two hours
    const verdict = await ports.wechat.checkText({ openid, scene: 'forum', words: said(input) });
    return { person, place, community, refusal, verdict };
  },
  policy: (actor, { community }, { source }) =>
    source === 'residents' || (community !== null && mayWorkIn(actor, community)),
  decide: ({ person, place, community, refusal, verdict }, { personId, requestKey, input, now }) => {
    const unsaid = refusal ?? abuseIn(verdict);
    if (unsaid) return unsaid;
    const last = place?.path.at(-1);
    if (!place || !last || community === null) return refuse('PLACE_UNKNOWN');
    const settings = topicSettings(place.path.map((each) => each.settings.topics ?? {}));
    const { source, title, words, body } = input;
    const requests = source === 'cluster' ? [...new Set(input.requests)] : [];
    const wrong = requests.filter((number) => !isNumber(number));
    if (wrong.length > 0) return refuse('NUMBER_WRONG', { numbers: wrong });
    if (source === 'cluster' && requests.length < settings.clusterRequests) {
      return refuse('CLUSTER_TOO_SMALL', { needed: settings.clusterRequests });
    }
    return done<TopicDocument>(
      propose(
        {
          _id: topicIdOf(personId, requestKey),
          ...{ source, title, words, requests, settings, verdict },
          place: { territory: place.id, label: place.label },
          within: community,
          authorId: personId,
          author: source === 'residents' ? maskedName(person) : body || '社区居委会',
          calendar: place.overrides,
          households: last.households,
        },
        now,
      ),
    );
  },
  answer: ({ _id, status, text }) => ({ topicId: _id, status, state: text.state }),
  missing: 'PLACE_UNKNOWN',
});
