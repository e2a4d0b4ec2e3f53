const PAGES = '/disclosure/pages';

const withQuery = (page: string, query: Record<string, string>) =>
  `${PAGES}/${page}/index?${Object.entries(query)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')}`;

export const itemUrl = (id: string) => withQuery('item', { id });
export const workUrl = (id: string) => withQuery('work', { id });
export const editUrl = (id: string) => withQuery('write', { id });
export const writeUrl = (community: string, preset: { class?: string; period?: string } = {}) =>
  withQuery('write', { community, ...preset });

/** WeChat hands a parameter on as it stands in the address, a browser decoded: an id has nothing to decode twice. */
export const decoded = (text: string | undefined): string | null =>
  text === undefined ? null : decodeURIComponent(text);
