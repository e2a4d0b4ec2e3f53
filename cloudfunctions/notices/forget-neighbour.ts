import type { Aggregate } from '#kernel/aggregate';
import type { Collection } from '#platform/documents';
import type { Paged } from '#platform/paging';
import type { PersonId } from '#types/ids';
import type { Documents, Page } from './notices.store';
import { findAskedBy, questionsOf } from './questions/questions.store';
import { withoutPerson } from './reach/forget.decide';
import { findSheetsWith, sheetsOf } from './reach/reach.store';
import { findReadBy, readsOf } from './reach/reads.store';

const PAGE = 50;
const FORGOTTEN = '已注销';

/** `false`: somebody was changing one of them, so it has to be asked again. */
const inPages = async <D extends Aggregate>(
  store: Collection<D>,
  find: (page: Page) => Promise<Paged<D>>,
  forget: (document: D) => D | null,
): Promise<boolean> => {
  let cursor: string | null = null;
  let all = true;
  do {
    const page: Paged<D> = await find({ cursor, limit: PAGE });
    const written = await Promise.all(
      page.items.map((document) => {
        const next = forget(document);
        return next === null || store.replace(document, { ...next, rev: document.rev + 1 });
      }),
    );
    all &&= written.every(Boolean);
    cursor = page.next;
  } while (cursor !== null);
  return all;
};

/**
 * The questions stay without the name; that somebody read a notice stays, at which door does not; of whom a message
 * was for, its fate alone stays.
 */
export const forgetNeighbour = async (ports: Documents, id: PersonId): Promise<boolean> => {
  const all = await Promise.all([
    inPages(
      questionsOf(ports),
      (page) => findAskedBy(ports, id, page),
      (question) => (question.author === FORGOTTEN ? null : { ...question, author: FORGOTTEN, keys: [] }),
    ),
    inPages(
      readsOf(ports),
      (page) => findReadBy(ports, id, page),
      (read) => (read.household === read.building ? null : { ...read, household: read.building, keys: [] }),
    ),
    inPages(
      sheetsOf(ports),
      (page) => findSheetsWith(ports, id, page),
      (sheet) => withoutPerson(sheet, id),
    ),
  ]);
  return all.every(Boolean);
};
