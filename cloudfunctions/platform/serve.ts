import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { personIdOf } from '#kernel/ids';
import { instantOf } from '#kernel/instant';
import { hasAccepted, type Person } from '#kernel/person';
import { type Result, refuse } from '#kernel/result';
import type { Failure, Reply } from '#types/errors';
import { faultNumber } from '#types/fault-number.labels';
import { requestKey } from '#types/ids';
import type { OperationContract } from '#types/operation';
import { actorOf, loadCaller } from './actors';
import { readInvocation } from './invocation';
import { log } from './log';
import type { Operation } from './operation';
import { openPorts } from './ports';
import type { Slice, TimerSlice } from './slice';

const envelope = v.strictObject({
  op: v.pipe(v.string(), v.maxLength(64)),
  input: v.unknown(),
  requestKey: v.optional(v.nullable(requestKey)),
  // WeChat adds its own description of the user to the event; it is never read.
  userInfo: v.optional(v.unknown()),
  tcbContext: v.optional(v.unknown()),
});

/** Names the fields that do not fit, never their values. */
const pathsOf = (issues: readonly v.BaseIssue<unknown>[]): string[] => [
  ...new Set(issues.map((issue) => v.getDotPath(issue) ?? '')),
];

/** What leaves is what the contract promises and nothing more: an extra field is a fault, not a gift. */
const asPromised = (schema: v.GenericSchema, data: unknown): unknown => {
  const parsed = v.safeParse(schema, data);
  // the validator's own message quotes values, and this one is logged
  if (!parsed.success)
    throw new Error(`the answer breaks the contract at ${pathsOf(parsed.issues).join(', ')}`);
  return parsed.output;
};

const isKnownAndAccepts = (person: Person | null): boolean => person !== null && hasAccepted(person);

type Answer = Result<unknown, string> & { unread?: number };

const answer = async (slice: Slice, event: unknown, openid: string): Promise<Answer> => {
  const call = v.safeParse(envelope, event);
  if (!call.success) return refuse('INPUT_INVALID', { paths: pathsOf(call.issues) });
  const { op } = call.output;
  // own properties only: `constructor` and `__proto__` are no operations
  if (!Object.hasOwn(slice.operations, op)) return refuse('OPERATION_UNKNOWN');
  const operation = slice.operations[op as keyof typeof slice.operations] as Operation;
  const {
    input: schema,
    output: promised,
    beforePrivacy,
  }: OperationContract = slice.contract[operation.name];
  const input = v.safeParse(schema, call.output.input);
  if (!input.success) return refuse('INPUT_INVALID', { paths: pathsOf(input.issues) });

  const now = instantOf(Date.now());
  const ports = openPorts();
  const personId = personIdOf(openid);
  let reading: Promise<Person | null> | null = null;
  // read when it is first asked for: what is public for everybody never asks
  const caller = (): Promise<Person | null> => {
    reading ??= loadCaller(ports, personId);
    return reading;
  };
  const result = await operation.run({
    input: input.output as never,
    openid,
    personId,
    get actor() {
      return caller().then((person) => actorOf(person, personId, now));
    },
    mayStore: async () => beforePrivacy === true || isKnownAndAccepts(await caller()),
    now,
    requestKey: call.output.requestKey ?? (randomUUID() as never),
    ports,
  });
  if (!result.ok) return result;
  const data = asPromised(promised, result.data);
  return reading === null
    ? { ok: true, data }
    : { ok: true, data, unread: (await caller())?.inbox.unread ?? 0 };
};

const failure = (
  code: string,
  details: Record<string, unknown>,
  traceId: string,
): { ok: false; error: Failure } => ({
  ok: false,
  error: { code, details, traceId },
});

type Main = (event: unknown, context: unknown) => Promise<Reply<unknown>>;

/** The door of a slice: identity, input, policy and errors are the same for every operation behind it. */
export const serve =
  <S extends Slice['name']>(slice: Slice<S>): Main =>
  async (event, context) => {
    const { traceId, source } = readInvocation(context);
    if (source.kind !== 'person') return failure('IDENTITY_MISSING', {}, traceId);
    try {
      const result = await answer(slice as unknown as Slice, event, source.openid);
      return result.ok ? result : failure(result.code, result.details, traceId);
    } catch (error) {
      log.fault('operation failed', error, { slice: slice.name, traceId, faultNumber: faultNumber(traceId) });
      return failure('INTERNAL', {}, traceId);
    }
  };

/** The door of a timer: nobody but the clock comes in, and nothing they bring is read. */
export const serveTimer =
  (slice: TimerSlice): Main =>
  async (_event, context) => {
    const { traceId, source } = readInvocation(context);
    if (source.kind !== 'timer') return failure('NOT_FOUND_OR_FORBIDDEN', {}, traceId);
    try {
      const counts = await slice.timer.run({ now: instantOf(Date.now()), traceId, ports: openPorts() });
      log.info('timer ran', { slice: slice.name, traceId, ...counts });
      return { ok: true, data: counts };
    } catch (error) {
      log.fault('timer failed', error, { slice: slice.name, traceId });
      return failure('INTERNAL', {}, traceId);
    }
  };
