import type { TimerSlice } from '#platform/slice';
import { wakeAll } from './wake-all';

/** What time does by itself: limits, windows, and the messages that wait to be sent. */
export const clock: TimerSlice = {
  name: 'clock',
  timer: { name: 'every-minute', cron: '0 * * * * * *', run: wakeAll },
  collections: [],
  env: [
    { name: 'TEMPLATE_REQUEST_PROGRESS', local: 'local-request-progress' },
    { name: 'TEMPLATE_REQUEST_TASK', local: 'local-request-task' },
  ],
  openapi: ['subscribeMessage.send'],
  timeoutSeconds: 60,
  memoryMb: 256,
};
