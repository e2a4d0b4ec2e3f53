import type { Ports } from '#platform/ports';
import type { Instant } from '#types/time';
import { loadPlace } from '../../community/community.public';
import { requestSettings } from '../request/request.settings';
import { requestsOf } from '../requests.store';
import { begin, type Submission } from './submit.decide';

const ATTEMPTS = 6;

/** What another slice knows of a matter that becomes a request; its files were checked when it took them. */
export type Opening = Omit<Submission, 'settings' | 'calendar'>;

/**
 * Opens a request in the name of whoever said it elsewhere; done again, it is the same one, since its id was given.
 * `false`: its place is no more, or no number was free.
 */
export const openRequest = async (
  ports: Pick<Ports, 'collection'>,
  opening: Opening,
  now: Instant,
): Promise<boolean> => {
  const place = await loadPlace(ports, opening.place.territory);
  if (!place) return false;
  const settings = requestSettings(
    place.path.map((each) => each.settings.requests ?? {}),
    opening.category,
  );
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const request = begin({ ...opening, settings, calendar: place.overrides }, now, attempt);
    const outcome = await requestsOf(ports).add(request);
    if (outcome.added || outcome.clash === '_id') return true;
  }
  return false;
};
