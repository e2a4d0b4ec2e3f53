const normal = (text: string): string => text.normalize('NFKC').toLowerCase();

/**
 * What a text is found by: every two neighbouring characters of a run of Chinese letters, and every word of Latin
 * letters or digits. A query has the same pairs, so an index on them serves it without a dictionary of words.
 */
export const pairsOf = (text: string, most: number): string[] => {
  const pairs = new Set<string>();
  for (const [run] of normal(text).matchAll(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu)) {
    const letters = [...run];
    const isHan = /^\p{Script=Han}/u.test(run);
    if (!isHan) pairs.add(run.slice(0, 20));
    for (let at = 0; isHan && at + 1 < letters.length; at += 1) pairs.add(`${letters[at]}${letters[at + 1]}`);
    if (pairs.size >= most) break;
  }
  return [...pairs].slice(0, most);
};

export const contains = (text: string, words: string): boolean =>
  normal(words)
    .split(/\s+/)
    .every((word) => normal(text).includes(word));
