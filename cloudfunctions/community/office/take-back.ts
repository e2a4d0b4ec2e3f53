import type { Person, Stop } from '#kernel/person';
import type { Collection, Versioned } from '#platform/documents';
import type { PersonId } from '#types/ids';
import type { Instant } from '#types/time';

/** What a slice publishes in the name of a place; its index `publisher` is made of both fields and `_id`. */
type Published = Versioned & { publishedBy: readonly PersonId[]; changedAt: Instant };

/** Whose account was stopped, and since when everything it published is taken back. */
export type TakingBack = { person: Person; stop: Stop; now: Instant };

export const PUBLISHER_KEYS = [
  ['publishedBy', 1],
  ['changedAt', 1],
  ['_id', 1],
] as const;

const PAGE = 50;

/**
 * Page by page; what is withdrawn moves behind the last page, so a run that breaks off goes on with the rest.
 * @param withdraw the document as it is afterwards; `null`: it is not theirs, or gone already
 * @returns `false` if somebody changed one of them meanwhile: the next run looks again
 */
export const takeBack = async <D extends Published>(
  store: Collection<D>,
  { person, stop, now }: TakingBack,
  withdraw: (document: D) => D | null,
): Promise<boolean> => {
  const takeOne = async (document: D): Promise<boolean> => {
    const after = withdraw(document);
    return after === null || store.replace(document, { ...after, rev: document.rev + 1 });
  };
  let after: readonly [Instant, string] | undefined;
  let all = true;
  for (;;) {
    const page = await store.find({
      where: { publishedBy: person._id, changedAt: { gte: stop.from, lt: now } },
      orderBy: [
        ['changedAt', 'asc'],
        ['_id', 'asc'],
      ],
      limit: PAGE,
      after,
    });
    const done = await Promise.all(page.map(takeOne));
    all &&= done.every(Boolean);
    const last = page.at(-1);
    if (!last || page.length < PAGE) return all;
    after = [last.changedAt, last._id];
  }
};
