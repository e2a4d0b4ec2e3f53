import { publicQuery } from '#platform/operation';
import { loadEstate, loadMark } from '../ratings.store';
import { detailOf } from './estate.view';

export const getEstate = publicQuery('ratings.getEstate', {
  load: async (ask) => {
    const [estate, mark] = await Promise.all([loadEstate(ask), loadMark(ask.ports, ask.personId, ask.now)]);
    return estate && { estate: estate.document, mark };
  },
  answer: ({ estate, mark }, { now }) => detailOf(estate, mark, now),
});
