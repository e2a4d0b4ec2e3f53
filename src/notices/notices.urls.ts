const PAGES = '/notices/pages';

export const FEED_URL = `${PAGES}/feed/index`;
export const ASKED_URL = `${PAGES}/asked/index`;

export const detailUrl = (id: string) => `${PAGES}/detail/index?id=${id}`;
export const questionsUrl = (id: string) => `${PAGES}/questions/index?id=${id}`;
export const workUrl = (id: string) => `${PAGES}/work/index?id=${id}`;
export const reachUrl = (id: string) => `${PAGES}/reach/index?id=${id}`;

const withQuery = (page: string, query: Record<string, string>) =>
  `${PAGES}/${page}/index?${Object.entries(query)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')}`;

export const writeUrl = (within: string) => withQuery('write', { within });
export const editUrl = (id: string) => withQuery('write', { id });
export const correctUrl = (id: string) => withQuery('write', { id, correct: 'yes' });
/** Without a grid: the reader's own. */
export const doorsUrl = (id: string, grid?: string) =>
  withQuery('doors', { id, ...(grid ? { within: grid } : {}) });
export const textsUrl = (within: string) => withQuery('texts', { within });
export const stopUrl = (within: string) => withQuery('stop', { within });
