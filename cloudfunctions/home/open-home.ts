import { publicQuery } from '#platform/operation';
import { newestUrgent } from '../notices/notices.public';
import { newestRequest } from '../requests/requests.public';

/**
 * Two look-ups side by side. The places come with the call, so that nobody has to be looked up first: what is urgent
 * there is public, and a request is found by who asks alone.
 */
export const openHome = publicQuery('home.open', {
  load: async ({ ports, personId, input, now }) => {
    const [request, urgent] = await Promise.all([
      newestRequest(ports, personId, now),
      newestUrgent(ports, input, now),
    ]);
    return { request, urgent };
  },
  answer: (found) => found,
});
