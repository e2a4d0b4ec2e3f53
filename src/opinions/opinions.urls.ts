const url = (page: string, query = '') => `/opinions/pages/${page}/index${query}`;

export const detailUrl = (id: string) => url('detail', `?id=${id}`);
export const RESIDENCE_URL = '/community/pages/residence/index';
export const topicUrl = (id: string) => `/topics/pages/detail/index?id=${id}`;
