const DEPTH = { community: 3, grid: 4, building: 5 } as const;
const NAMES: Record<keyof typeof DEPTH, string> = { building: '本楼', grid: '本网格', community: '全社区' };

export type Scope = { value: string; title: string };

/** Whom a matter at this place may concern, the smallest first. @param place a territory from community downwards */
export const scopesOf = (place: string | null): Scope[] => {
  const parts = place?.split('/') ?? [];
  return (['building', 'grid', 'community'] as const)
    .filter((level) => parts.length >= DEPTH[level])
    .map((level) => ({ value: parts.slice(0, DEPTH[level]).join('/'), title: NAMES[level] }));
};

/** The community that a place lies in. */
export const communityOf = (place: string): string => place.split('/').slice(0, DEPTH.community).join('/');

/** `1-302` of the building as a household; rooms are written with anything between them. */
export const roomsIn = (building: string, words: string): string[] =>
  [...new Set(words.match(/\d{1,2}-\d{2,4}/g) ?? [])].map((room) => `${building}/${room}`);

export const isBuilding = (place: string): boolean => place.split('/').length === DEPTH.building;

/** Names or sentences, one a line or between commas. */
export const partsIn = (words: string, apart: RegExp = /[\n,，、;；]+/): string[] =>
  words
    .split(apart)
    .map((part) => part.trim())
    .filter((part) => part !== '');
