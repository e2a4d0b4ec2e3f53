import type { Ports } from '#platform/ports';
import type { Instant } from '#types/time';
import { loadPlace } from '../../community/community.public';
import { topicSettings } from '../topic/topic.settings.state';
import { topicsOf } from '../topics.store';
import { type Proposal, propose } from './propose.decide';

/** What another slice knows of a matter that becomes a topic; its words were checked when it took them. */
type Raising = Pick<Proposal, '_id' | 'title' | 'words' | 'place' | 'within' | 'authorId' | 'author'>;

/**
 * Brings it up in the name of whoever said it elsewhere, for the screening; done again, it is the same one, since its id
 * was given. `false`: its place is no more.
 */
export const raiseTopic = async (
  ports: Pick<Ports, 'collection'>,
  raising: Raising,
  now: Instant,
): Promise<boolean> => {
  const place = await loadPlace(ports, raising.place.territory);
  if (!place) return false;
  const settings = topicSettings(place.path.map((each) => each.settings.topics ?? {}));
  const topic = propose(
    {
      ...raising,
      place: { territory: place.id, label: raising.place.label },
      source: 'residents',
      requests: [],
      calendar: place.overrides,
      settings,
      households: place.path.at(-1)?.households ?? 0,
      verdict: 'pass',
      raised: true,
    },
    now,
  );
  const outcome = await topicsOf(ports).add(topic);
  return outcome.added || outcome.clash === '_id';
};
