import { CALLEE_LABELS, type Callee } from '#types/calls.labels';
import type { InputOf } from '#types/contract';
import { callOperation } from '../shared/api/call';
import { newRequestKey } from '../shared/api/request-key';
import type { Change } from '../shared/offline/queue.types';
import type { OpenCall } from './open/open.view';

type Id = InputOf<'calls.followUp'>['callId'];

export const listOpenCalls = (cursor: string | null) => callOperation('calls.listOpen', { cursor });

/** Not for the queue: a look that arrives later would be recorded although nobody saw the number. */
export const openContact = (callId: Id, reason: string) =>
  callOperation('calls.openContact', { callId, reason }, newRequestKey());

export const logCall = (to: Callee, at: number): Change<'calls.log'> => ({
  name: 'calls.log',
  input: { to, calledAt: new Date(at).toISOString() },
  label: `记下这次呼叫：${CALLEE_LABELS[to]}`,
});

export const followUp = (call: OpenCall, words: string): Change<'calls.followUp'> => ({
  name: 'calls.followUp',
  input: { callId: call.id, words },
  label: `一键通回访：${call.caller.name}`,
});
