const url = (page: string, query: string) => `/ratings/pages/${page}/index${query}`;

export const estateUrl = (id: string) => url('estate', `?id=${id}`);
export const orderUrl = (id: string) => url('order', `?id=${id}`);
export const committeeUrl = (community: string) =>
  url('committee', `?community=${encodeURIComponent(community)}`);
export const RESIDENCE_URL = '/community/pages/residence/index';
