import { levelOf } from '#kernel/territory';
import { anyoneSignedIn, query } from '#platform/operation';
import { loadPlace } from '../community.public';
import { cardOf } from '../office/grid-board';

export const gridCard = query('community.gridCard', {
  load: async ({ ports, input, now }) => {
    if (levelOf(input.grid) !== 'grid') return null;
    const place = await loadPlace(ports, input.grid);
    return place && cardOf(place, now);
  },
  policy: anyoneSignedIn,
  answer: (card) => card,
});
