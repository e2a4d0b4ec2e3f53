import type { Callee } from '#types/calls.labels';
import { callPhone } from '../shared/format/phone';
import { queue } from '../shared/offline/queue.device';
import { logCall } from './calls.client';

/**
 * The phone first: nothing is awaited before it rings. The record follows by the queue, so that it is kept without a
 * signal too. A dialler that was closed again is recorded as well: one look in too many is better than one too few.
 */
export function callAndLog(to: Callee, phone: string): void {
  callPhone(phone);
  void queue.send(logCall(to, Date.now()));
}
