const url = (page: string, query = '') => `/posts/pages/${page}/index${query}`;

export const MINE_URL = url('mine');
export const WRITE_URL = url('write');
export const detailUrl = (id: string) => url('detail', `?id=${id}`);
export const workUrl = (id: string) => url('work', `?id=${id}`);
export const saidUrl = (within: string) => url('said', `?within=${encodeURIComponent(within)}`);
export const requestUrl = (id: string) => `/requests/pages/detail/index?id=${id}`;
export const topicUrl = (id: string) => `/topics/pages/detail/index?id=${id}`;
export const topicWorkUrl = (id: string) => `/topics/pages/work/index?id=${id}`;
export const RESIDENCE_URL = '/community/pages/residence/index';
