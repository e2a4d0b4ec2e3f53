/**
 * A link of a document's chain, as text in the document:
 * - `entry`: the next entry of the history entered. `mark` is the salt of its digest.
 * - `erased`: that entry's content was removed later. `mark` is the digest that it had; its salt is gone too.
 * - `erasure`: the act of removing it. `mark` is the number of the entry.
 * - `begun`: the document is older than its chain. `mark` says how many entries it held then.
 */
export type LinkKind = 'entry' | 'erased' | 'erasure' | 'begun';
export type Link = { kind: LinkKind; place: number; keyId: string; mark: string; head: string };

const PATTERN = /^(entry|erased|erasure|begun):(\d+):([\w-]+):([\w-]+):([\w-]+)$/;

export const textOf = ({ kind, place, keyId, mark, head }: Link): string =>
  [kind, place, keyId, mark, head].join(':');

/** `null`: not a link. */
export const linkOf = (text: string): Link | null => {
  const [, kind, place = '', keyId = '', mark = '', head = ''] = PATTERN.exec(text) ?? [];
  return kind ? { kind: kind as LinkKind, place: Number(place), keyId, mark, head } : null;
};

/** Where a link stands among the entries: `erasure` and `begun` are acts beside them. */
export const isOfEntry = (link: Link | null): boolean => link?.kind === 'entry' || link?.kind === 'erased';
