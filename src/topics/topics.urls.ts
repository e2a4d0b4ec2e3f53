const url = (page: string, query = '') => `/topics/pages/${page}/index${query}`;

export const LIST_URL = url('list');
export const PROPOSE_URL = url('propose');
export const detailUrl = (id: string) => url('detail', `?id=${id}`);
export const workUrl = (id: string) => url('work', `?id=${id}`);
export const voteUrl = (id: string) => `/votes/pages/detail/index?id=${id}`;
export const opinionsUrl = (id: string) => `/opinions/pages/detail/index?id=${id}`;
export const requestUrl = (id: string) => `/requests/pages/detail/index?id=${id}`;
