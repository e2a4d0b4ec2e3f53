export const askUrl = '/wishes/pages/ask/index';
export const detailUrl = (id: string) => `/wishes/pages/detail/index?id=${encodeURIComponent(id)}`;
