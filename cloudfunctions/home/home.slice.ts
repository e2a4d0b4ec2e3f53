import type { Slice } from '#platform/slice';
import { home as contract } from '#types/home';
import { openHome } from './open-home';

/** What the first page shows of other slices, in one call; it keeps nothing. */
export const home: Slice<'home'> = {
  name: 'home',
  contract,
  operations: { open: openHome },
  collections: [],
  env: [],
  openapi: [],
  timeoutSeconds: 10,
  memoryMb: 256,
};
