import type { PersonId } from '#types/ids';
import { type Documents, marksOf } from '../ratings.store';

const PAGE = 100;

/**
 * What a household said stays in the sums, without who said it. A ballot was never theirs: the roll names nobody.
 * `false`: somebody was changing one of them, so it has to be asked again.
 */
export const forgetRater = async (ports: Documents, id: PersonId): Promise<boolean> => {
  const store = marksOf(ports);
  const marks = await store.find({ where: { person: id }, orderBy: [['_id', 'asc']], limit: PAGE });
  const written = await Promise.all(
    marks.map((mark) => store.replace(mark, { ...mark, rev: mark.rev + 1, person: null, keys: [] })),
  );
  return marks.length < PAGE && written.every(Boolean);
};
