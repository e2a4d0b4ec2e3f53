import { query } from '#platform/operation';
import { isPublic } from '../notice/notice.policy';
import { loadNotice } from '../notices.store';

export const getVersion = query('notices.getVersion', {
  load: async ({ ports, input }) => {
    const loaded = await loadNotice({ ports, input });
    if (!loaded) return null;
    const { document } = loaded;
    const { current, title, blocks } = document;
    const all = [...document.earlier, ...(current ? [{ ...current, title, blocks }] : [])];
    const version = all.find(({ n }) => n === input.n);
    return version ? { document, version } : null;
  },
  // what was withdrawn is withdrawn in every version
  policy: (_actor, { document }) => isPublic(document) && document.state.status !== 'withdrawn',
  answer: ({ version: { n, at, note, title, blocks } }) => ({ n, at, note, title, blocks }),
});
