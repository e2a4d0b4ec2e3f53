import { getCloudbaseContext } from '@cloudbase/node-sdk';

type RawContext = Parameters<typeof getCloudbaseContext>[0];

/** Who or what started this invocation, read once from its context and from nothing the caller sent. */
export type Invocation = {
  traceId: string;
  source: { kind: 'person'; openid: string } | { kind: 'timer' } | { kind: 'nobody' };
};

const isRaw = (context: unknown): context is NonNullable<RawContext> =>
  typeof context === 'object' && context !== null && ('environment' in context || 'environ' in context);

/**
 * A timer carries no openid and is known by its source alone: any user can call any function by its name.
 * Reads `context.environment`, which beats `process.env` (the latter may be an earlier invocation's).
 */
export const readInvocation = (context: unknown): Invocation => {
  if (!isRaw(context)) return { traceId: 'none', source: { kind: 'nobody' } };
  const facts: Record<string, unknown> = { ...getCloudbaseContext(context) };
  const traceId = context.request_id || 'none';
  const openid = facts.WX_OPENID;
  const source = String(facts.SOURCE ?? facts.WX_SOURCE ?? '');
  if (typeof openid === 'string' && openid !== '') return { traceId, source: { kind: 'person', openid } };
  if (facts.TRIGGER_SRC === 'timer' || source.split(',').includes('wx_trigger')) {
    return { traceId, source: { kind: 'timer' } };
  }
  return { traceId, source: { kind: 'nobody' } };
};
