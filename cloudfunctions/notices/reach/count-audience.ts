import { query } from '#platform/operation';
import { loadTerritories } from '../../community/community.public';
import { outermost } from '../notice/audience.state';
import { areasText, namedBy } from '../notice/audience.view';
import { mayReadDesk } from '../notice/notice.policy';

export const countAudience = query('notices.countAudience', {
  load: ({ ports, input }) => loadTerritories(ports, namedBy(outermost(input.territories))),
  policy: (actor, _places, { territories }) =>
    territories.every((territory) => mayReadDesk(actor, territory)),
  answer: (places, { input }) => {
    const meant = outermost(input.territories);
    const counted = places.filter(({ _id }) => meant.includes(_id));
    return {
      households: counted.reduce((sum, { households }) => sum + households, 0),
      areas: areasText(meant, places),
    };
  },
});
