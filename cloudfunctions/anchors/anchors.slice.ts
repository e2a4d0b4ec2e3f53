import { dayOf, startOfDay } from '#kernel/instant';
import { AUDIT_KEYS, setting } from '#platform/environment';
import type { Timer, TimerSlice } from '#platform/slice';
import { anchorNight, EXPIRING, HISTORIES, keepMonths, removableBefore } from '../audit/audit.public';
import { removeMessagesBefore } from '../messages/messages.public';

/** The night's anchors with the acts of what is past its time; what carries no history goes after the night is signed. */
const watchOver: Timer['run'] = async ({ ports, now }) => {
  const months = keepMonths({
    records: setting('KEEP_RECORDS_MONTHS'),
    messages: setting('KEEP_MESSAGES_MONTHS'),
  });
  const night = await anchorNight({
    ports,
    crypto: ports.chain(),
    now,
    collections: [...HISTORIES.keys()],
    expiring: EXPIRING,
    keepMonths: months.records,
  });
  if (night.sealed === 0) return { ...night, messages: 0 };
  const before = startOfDay(removableBefore(dayOf(now), months.messages));
  return { ...night, messages: await removeMessagesBefore(ports, before) };
};

/**
 * Anchors the day's histories, apart from every other timer: no write and no message waits for it. It comes several
 * times a night because one run does a bounded share; once the day is sealed, a run costs one trip.
 */
export const anchors: TimerSlice = {
  name: 'anchors',
  timer: {
    name: 'every-night',
    cron: '0 20,30,40,50 0-5 * * * *',
    run: watchOver,
  },
  collections: [],
  env: [
    ...AUDIT_KEYS,
    { name: 'KEEP_RECORDS_MONTHS', local: '' },
    { name: 'KEEP_MESSAGES_MONTHS', local: '' },
  ],
  openapi: [],
  timeoutSeconds: 60,
  memoryMb: 256,
};
