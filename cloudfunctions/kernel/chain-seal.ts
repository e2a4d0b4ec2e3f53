import { canonical } from './canonical';
import { type ChainCrypto, erasureOf, type History, headOf, isErased } from './chain';
import { isOfEntry, type LinkKind, linkOf, textOf } from './chain-link';

const appender = (crypto: ChainCrypto, name: string, seals: readonly string[]) => {
  const texts = [...seals];
  let previous = linkOf(texts.at(-1) ?? '')?.head ?? '';
  const append = (kind: LinkKind, mark: string, content: string): void => {
    const link = { kind, place: texts.length, keyId: crypto.keyId, mark };
    const head = headOf(crypto, name, previous, link, content);
    if (head === null) throw new Error('the key that seals is not known');
    texts.push(textOf({ ...link, head }));
    previous = head;
  };
  const enter = (entry: unknown): void => {
    const salt = crypto.salt();
    append('entry', salt, crypto.digest(salt, canonical(entry)));
  };
  return { texts, append, enter };
};

/** Keeps the digest and loses the salt: the content that was removed cannot be guessed from what stays. */
const withoutSalt = (crypto: ChainCrypto, text: string, entry: unknown): string => {
  const link = linkOf(text);
  // a seal that somebody broke stays as it is found: it must not keep a person from being forgotten
  if (link?.kind !== 'entry') return text;
  return textOf({ ...link, kind: 'erased', mark: crypto.digest(link.mark, canonical(entry)) });
};

const isSame = (one: unknown, other: unknown): boolean =>
  one === other || canonical(one) === canonical(other);

const erasedBy = ({ name, entries }: History, after: readonly unknown[]): number[] => {
  const changed = entries.flatMap((entry, index) => (isSame(entry, after[index]) ? [] : [index]));
  const illegal = changed.find((index) => !isErased(after[index]) || isErased(entries[index]));
  if (illegal !== undefined)
    throw new Error(`entry ${illegal} in the history of ${name} was changed or dropped`);
  return changed;
};

const placeOfEntry = (texts: readonly string[], index: number): number =>
  texts.flatMap((text, place) => (isOfEntry(linkOf(text)) ? [place] : []))[index] ?? texts.length;

/**
 * The seals after this change of the history: a link for each new entry, and for each whose content was removed.
 * Throws where an old entry was changed or dropped: no decision may do that.
 */
export const seal = (crypto: ChainCrypto, before: History, after: readonly unknown[]): readonly string[] => {
  const erased = erasedBy(before, after);
  const fresh = after.slice(before.entries.length);
  if (erased.length === 0 && fresh.length === 0) return before.seals;
  const { texts, append, enter } = appender(crypto, before.name, before.seals);
  if (texts.length === 0 && before.entries.length > 0) {
    const known = String(before.entries.length);
    append('begun', known, known);
    before.entries.forEach(enter);
  }
  for (const index of erased) {
    const place = placeOfEntry(texts, index);
    const text = texts[place];
    if (text !== undefined) texts[place] = withoutSalt(crypto, text, before.entries[index]);
    append('erasure', String(index), erasureOf(crypto, index, after[index]));
  }
  fresh.forEach(enter);
  return texts;
};
