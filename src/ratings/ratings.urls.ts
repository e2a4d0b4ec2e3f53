const url = (page: string, query = '') => `/ratings/pages/${page}/index${query}`;
const part = encodeURIComponent;

export const estateUrl = (id: string) => url('estate', `?id=${id}`);
export const orderUrl = (id: string) => url('order', `?id=${id}`);
export const committeeUrl = (community: string) => url('committee', `?community=${part(community)}`);
export const REGISTERS_URL = url('registers');
/** @param id none for a new one */
export const keepEstateUrl = (community: string, id = '') =>
  url('keep-estate', `?community=${part(community)}&id=${id}`);
export const keepCommitteeUrl = (community: string) => url('keep-committee', `?community=${part(community)}`);

export type WordsOf = { community: string; id: string; name: string; quarters: readonly string[] };
/** What households wrote of an estate; the first of the quarters is shown first. */
export const wordsUrl = ({ community, id, name, quarters }: WordsOf) =>
  url('words', `?community=${part(community)}&id=${id}&name=${part(name)}&quarters=${quarters.join('.')}`);
export const RESIDENCE_URL = '/community/pages/residence/index';
