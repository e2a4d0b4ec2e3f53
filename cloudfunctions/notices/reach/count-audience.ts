import { query } from '#platform/operation';
import { loadTerritories } from '../../community/community.public';
import { outermost } from '../notice/audience.state';
import { mayReadDesk } from '../notice/notice.policy';

export const countAudience = query('notices.countAudience', {
  load: ({ ports, input }) => loadTerritories(ports, outermost(input.territories)),
  policy: (actor, _places, { territories }) =>
    territories.every((territory) => mayReadDesk(actor, territory)),
  answer: (places) => ({ households: places.reduce((sum, { households }) => sum + households, 0) }),
});
