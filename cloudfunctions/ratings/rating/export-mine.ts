import { publicQuery } from '#platform/operation';
import type { MyHandedIn } from '#types/rating-shapes';
import { loadPerson } from '../../community/community.public';
import { boxesFor } from '../ballot/own-boxes.policy';
import { type Documents, findEstateNames, findOwnMarks, findRolls, type OwnMark } from '../ratings.store';

const ratingTrace =
  (names: ReadonlyMap<string, string>) =>
  ({ _id, estate, quarter, scores, words, at }: OwnMark): MyHandedIn => ({
    ...{ id: _id, appraisal: null },
    rating: { estateId: estate, estate: names.get(estate) ?? '', quarter, scores, words, at },
  });

const named = async (ports: Documents, marks: readonly OwnMark[]): Promise<MyHandedIn[]> =>
  marks.map(ratingTrace(await findEstateNames(ports, [...new Set(marks.map(({ estate }) => estate))])));

/** One's own is one's own whatever office one holds, so none is looked up. */
export const exportMine = publicQuery('ratings.exportMine', {
  load: async ({ ports, personId, input: { what, ...page }, now }) => {
    if (what === 'ratings') {
      const { items, next } = await findOwnMarks(ports, personId, page);
      return { items: await named(ports, items), next };
    }
    const person = await loadPerson(ports, personId);
    const rolls = await findRolls(ports, boxesFor(person, now), personId);
    const items = rolls.map(
      ({ _id, within, year }): MyHandedIn => ({
        ...{ id: _id, rating: null },
        appraisal: { community: within, year },
      }),
    );
    return { items, next: null };
  },
  answer: (page) => page,
});
