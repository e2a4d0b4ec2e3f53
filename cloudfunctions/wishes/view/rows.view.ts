import type { Wish } from '../wish/wish.state';

/** What the rows of the lists are made of: enough to show, too little to write. */
export const SHOWN = [
  'kind',
  'title',
  'words',
  'areaLabel',
  'needBy',
  'askedAt',
  'state',
  'sources',
  'beneficiary',
  'minorsWelcome',
] as const;
export const MINE = [...SHOWN, 'askerId', 'changedAt'] as const;
export const QUEUED = ['kind', 'title', 'areaLabel', 'state', 'askedAt', 'needBy', 'text'] as const;

export type ShownRow = Pick<Wish, '_id' | (typeof SHOWN)[number]>;
export type MineRow = Pick<Wish, '_id' | (typeof MINE)[number]>;
export type QueuedRow = Pick<Wish, '_id' | (typeof QUEUED)[number]>;
