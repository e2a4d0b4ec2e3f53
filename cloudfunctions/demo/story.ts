import type { Instant } from '#types/time';
import type { RequestDocument } from '../requests/request/request.state';
import { letPass } from '../requests/requests.demo';
import { after, type Rhythm, whenAbout } from './moments';
import type { Random } from './random';

export type Act = (request: RequestDocument, now: Instant) => RequestDocument;
/** So many hours later, when people of that rhythm are about, somebody does something. */
export type Step = { hours: number; rhythm: Rhythm; act: Act };

// a story has a dozen moments; more wake-ups than this mean that time stands still
const MOST_WAKES = 200;

/** Everything that time alone does until then, at the moments at which the clock would do it. */
const passUntil = (request: RequestDocument, until: Instant): RequestDocument => {
  let current = request;
  for (let wakes = 0; current.wakeAt !== null && current.wakeAt <= until; wakes += 1) {
    if (wakes === MOST_WAKES) throw new Error(`request ${current._id} wakes without end`);
    current = letPass(current, current.wakeAt);
  }
  return current;
};

/** Tells the story up to `now`; what would come later has not happened yet. */
export const tell = (
  begun: RequestDocument,
  steps: readonly Step[],
  now: Instant,
  random: Random,
): RequestDocument => {
  let request = begun;
  let at = begun.submittedAt;
  for (const { hours, rhythm, act } of steps) {
    at = whenAbout(after(at, hours), rhythm, random);
    if (at > now) break;
    request = act(passUntil(request, at), at);
  }
  return passUntil(request, now);
};
