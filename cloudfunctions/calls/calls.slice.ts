import { FIELD_KEYS } from '#platform/environment';
import type { Slice } from '#platform/slice';
import { calls as contract } from '#types/calls';
import { callsCollection } from './calls.store';
import { followUpCall } from './follow-up-call';
import { listMyCalls } from './list-my-calls';
import { listOpenCalls } from './list-open-calls';
import { logCall } from './log-call';
import { openCallContact } from './open-call-contact';

/** One-tap calls (一键通): whom somebody reached for by phone, so that somebody looks in afterwards. */
export const calls: Slice<'calls'> = {
  name: 'calls',
  contract,
  operations: {
    log: logCall,
    listOpen: listOpenCalls,
    listMine: listMyCalls,
    openContact: openCallContact,
    followUp: followUpCall,
  },
  collections: [callsCollection],
  env: FIELD_KEYS,
  openapi: [],
  timeoutSeconds: 10,
  memoryMb: 256,
};
