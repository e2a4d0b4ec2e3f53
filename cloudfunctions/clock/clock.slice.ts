import { AUDIT_KEYS, BALLOT_KEYS } from '#platform/environment';
import type { TimerSlice } from '#platform/slice';
import { templateVariable } from '#platform/wechat';
import { TEMPLATES } from '#types/templates.labels';
import { wakeAll } from './wake-all';

/** What time does by itself: limits, windows, and the messages that wait to be sent. */
export const clock: TimerSlice = {
  name: 'clock',
  timer: { name: 'every-minute', cron: '0 * * * * * *', run: wakeAll },
  collections: [],
  env: [
    ...AUDIT_KEYS,
    ...BALLOT_KEYS,
    ...TEMPLATES.map((template) => ({
      name: templateVariable(template),
      local: `local-${template.replaceAll('.', '-')}`,
    })),
  ],
  openapi: ['subscribeMessage.send'],
  timeoutSeconds: 60,
  memoryMb: 256,
};
