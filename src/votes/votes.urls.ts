const url = (page: string, query = '') => `/votes/pages/${page}/index${query}`;

export const detailUrl = (id: string) => url('detail', `?id=${id}`);
export const workUrl = (id: string) => url('work', `?id=${id}`);
export const editUrl = (id: string) => url('write', `?id=${id}`);
export const writeUrl = (within: string, label: string) =>
  url('write', `?within=${encodeURIComponent(within)}&label=${encodeURIComponent(label)}`);
export const papersUrl = (id: string) => url('papers', `?id=${id}`);
export const RESIDENCE_URL = '/community/pages/residence/index';
export const PRIVACY_URL = '/community/pages/privacy/index';
