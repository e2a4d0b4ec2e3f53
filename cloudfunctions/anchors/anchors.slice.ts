import { AUDIT_KEYS } from '#platform/environment';
import type { TimerSlice } from '#platform/slice';
import { anchorNight, HISTORIES } from '../audit/audit.public';

/**
 * Anchors the day's histories, apart from every other timer: no write and no message waits for it. It comes several
 * times a night because one run does a bounded share; once the day is sealed, a run costs one trip.
 */
export const anchors: TimerSlice = {
  name: 'anchors',
  timer: {
    name: 'every-night',
    cron: '0 20,30,40,50 0-5 * * * *',
    run: ({ ports, now }) =>
      anchorNight({ ports, crypto: ports.chain(), now, collections: [...HISTORIES.keys()] }),
  },
  collections: [],
  env: [...AUDIT_KEYS],
  openapi: [],
  timeoutSeconds: 60,
  memoryMb: 256,
};
