import * as v from 'valibot';
import { CALLEES, MAX_OUTCOME_WORDS } from './calls.labels';
import { callId } from './ids';
import { operation } from './operation';
import { page, pageOf } from './paging';
import { territoryId } from './territory';
import { words } from './text';
import { instant } from './time';

export const callee = v.picklist(CALLEES);

const open = v.strictObject({
  id: callId,
  to: callee,
  calledAt: instant,
  /** The household, and its name: `友爱街社区 · 第2网格 · 5号楼 · 1单元302`. */
  household: territoryId,
  label: v.string(),
  /** The phone is masked; `calls.openContact` opens it and records who looked. */
  caller: v.strictObject({ name: v.string(), phone: v.nullable(v.string()) }),
});
export type OpenCall = v.InferOutput<typeof open>;

const mine = v.strictObject({
  id: callId,
  to: callee,
  calledAt: instant,
  label: v.string(),
  followUp: v.nullable(v.strictObject({ at: instant, by: v.string(), words: v.string() })),
  /** Who opened the phone number of this record, when and why. */
  looks: v.array(v.strictObject({ at: instant, by: v.string(), reason: v.string() })),
});
export type MyCall = v.InferOutput<typeof mine>;

const target = { callId };

export const calls = {
  'calls.log': operation({
    kind: 'change',
    input: v.strictObject({
      to: callee,
      /** By the device's clock: the record may wait for a signal. Never later than its arrival. */
      calledAt: instant,
    }),
    output: v.strictObject({ callId }),
    who: 'anyone with a residence, for themselves; the phone call itself never waits for it',
    errors: ['RESIDENCE_MISSING'],
  }),
  'calls.listOpen': operation({
    kind: 'query',
    input: v.strictObject({ ...page }),
    output: pageOf(open),
    who: 'grid workers, for their grids; community staff, for their community',
    errors: [],
  }),
  'calls.listMine': operation({
    kind: 'query',
    input: v.strictObject({ ...page }),
    output: pageOf(mine),
    who: 'anyone, their own calls',
    errors: [],
  }),
  'calls.openContact': operation({
    kind: 'change',
    input: v.strictObject({ ...target, reason: words(60) }),
    output: v.strictObject({ phone: v.nullable(v.string()) }),
    who: 'grid workers of that grid; community staff of that community; never the caller; while the call is open',
    errors: ['STATE_NOT_ALLOWED'],
  }),
  'calls.followUp': operation({
    kind: 'change',
    input: v.strictObject({ ...target, words: words(MAX_OUTCOME_WORDS) }),
    output: v.strictObject({ callId }),
    who: 'as for openContact',
    errors: ['STATE_NOT_ALLOWED'],
  }),
};
