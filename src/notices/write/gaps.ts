const GAP = /〔([^〔〕\n]{1,20})〕/g;

/** The names of what is still to be filled in, each once, in the order of the text. */
export const gapsIn = (...texts: readonly string[]): string[] => [
  ...new Set(texts.flatMap((text) => [...text.matchAll(GAP)].map(([, name]) => name ?? ''))),
];

/** Writes what was given into every gap of that name; an empty answer leaves the gap. */
export const fillGaps = (text: string, given: Readonly<Record<string, string>>): string =>
  text.replace(GAP, (gap, name: string) => given[name]?.trim() || gap);
