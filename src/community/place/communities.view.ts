import type { OutputOf } from '#types/contract';

export type Listed = OutputOf<'community.listCommunities'>['items'][number];

const parentOf = (id: string): string => id.split('/').slice(0, -1).join('/');

/** What lies directly inside; `null` gives what lies in nothing else. */
export const below = (items: readonly Listed[], place: Listed | null): Listed[] =>
  items.filter(({ id }) => parentOf(id) === (place?.id ?? ''));

/** From here down, every place that is the only one of its kind: there is nothing to choose before a community. */
export function onlyChoices(items: readonly Listed[], from: Listed | null): Listed[] {
  const here = below(items, from);
  const [only] = here;
  return here.length === 1 && only && only.level !== 'community' ? [only, ...onlyChoices(items, only)] : [];
}
