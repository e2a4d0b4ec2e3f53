import * as v from 'valibot';
import { contract } from '#types/contract';
import { COMMON_ERRORS } from '#types/errors';
import type { OperationContract } from '#types/operation';
import type { Attempt } from './attempts';
import { MARK } from './nasty';

export type Told = { status: number; text: string };

// what the local cloud says in place of a function that never saw the call, as CloudBase would
const AT_THE_GATE = ['EVENT_MALFORMED', 'FUNCTIONS_PAYLOAD_TOO_LARGE', 'OPENID_MALFORMED'];
const STACK = /\bat .+:\d+:\d+|node_modules|\.tsx?:\d+|\/index\.js|(Type|Range|Syntax|Reference)Error/;

const failure = v.strictObject({
  ok: v.literal(false),
  error: v.strictObject({
    code: v.string(),
    details: v.record(v.string(), v.unknown()),
    traceId: v.nullable(v.string()),
  }),
});
const success = v.strictObject({ ok: v.literal(true), data: v.unknown(), unread: v.optional(v.number()) });

const codesOf = ({ name, body }: Attempt): readonly string[] => {
  const { errors }: OperationContract = contract[name];
  // a body that names another operation of the slice may be refused in that one's words
  const { op } = (body ?? {}) as { op?: unknown };
  const other = contract[
    `${name.split('.')[0]}.${typeof op === 'string' ? op : ''}` as keyof typeof contract
  ] as OperationContract | undefined;
  return [...COMMON_ERRORS, ...errors, ...(other?.errors ?? [])].filter((code) => code !== 'INTERNAL');
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** What is wrong with an answer; `null`: nothing. */
export const faultOf = (attempt: Attempt, { status, text }: Told): string | null => {
  const answer = parsed(text);
  const done = v.safeParse(success, answer);
  if (done.success) {
    const { output }: OperationContract = contract[attempt.name];
    return v.is(output, done.output.data) ? null : 'an answer that breaks the contract';
  }
  const refused = v.safeParse(failure, answer);
  if (!refused.success) return `an untyped answer, status ${status}: ${text.slice(0, 200)}`;
  const { code, traceId } = refused.output.error;
  if (STACK.test(text)) return `a stack trace went out: ${text.slice(0, 300)}`;
  if (AT_THE_GATE.includes(code)) return null;
  if (traceId === null) return 'an error without a trace';
  if (!codesOf(attempt).includes(code)) return `an error that the contract does not name: ${code}`;
  return text.includes(MARK) ? 'a refusal that quotes what was sent' : null;
};

export const codeOf = ({ text }: Told): string => {
  const answer = parsed(text) as { ok?: boolean; error?: { code?: string } } | undefined;
  if (answer?.ok === true) return 'done';
  return answer?.error?.code ?? 'untyped';
};
