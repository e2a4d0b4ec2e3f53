import { AUDIT_KEYS } from '#platform/environment';
import type { TimerSlice } from '#platform/slice';
import { drawMaps } from '../opinions/opinions.public';

/** Draws the maps of opinion, apart from every other timer: no message waits for a computation. */
export const groupings: TimerSlice = {
  name: 'groupings',
  timer: { name: 'every-ten-minutes', cron: '30 5,15,25,35,45,55 * * * * *', run: drawMaps },
  collections: [],
  env: AUDIT_KEYS,
  openapi: [],
  timeoutSeconds: 60,
  memoryMb: 512,
};
