import { APP_ID, ENV_ID } from '../environment';

/** Who or what started an invocation. */
export type Caller =
  | { kind: 'client'; openid: string | undefined; clientIp: string }
  | { kind: 'timer'; name: string }
  | { kind: 'function'; environment: Readonly<Record<string, string>> };

const WX_KEYS = ['WX_CLIENTIP', 'WX_APPID', 'WX_OPENID', 'WX_UNIONID'];
const TCB_KEYS = ['TCB_ENV', 'TCB_SEQID', 'TCB_SOURCE', 'SOURCE', 'TRIGGER_SRC'];

const identityOf = (openid: string | undefined): Record<string, string> =>
  openid === undefined ? {} : { WX_OPENID: openid, WX_UNIONID: `union-${openid}` };

const variablesOf = (caller: Caller): Record<string, string> => {
  switch (caller.kind) {
    case 'client':
      return { SOURCE: 'wx_client', WX_CLIENTIP: caller.clientIp, ...identityOf(caller.openid) };
    case 'timer':
      return { SOURCE: 'wx_trigger', TRIGGER_SRC: 'timer' };
    case 'function': {
      // a function calls on behalf of its own caller, and the chain of sources grows; it never becomes a timer
      const { TRIGGER_SRC: _dropped, SOURCE = '', ...rest } = caller.environment;
      return { ...rest, SOURCE: [SOURCE.replace('wx_trigger', ''), 'scf'].filter(Boolean).join(',') };
    }
  }
};

/**
 * The variables of one invocation, as they stand in `context.environment`. A name that has no value is absent,
 * never empty: an absent WX_OPENID is what tells a function that nobody is signed in.
 */
export const environmentOf = (caller: Caller, traceId: string): Record<string, string> => {
  const variables: Record<string, string> = { WX_APPID: APP_ID, TCB_ENV: ENV_ID, ...variablesOf(caller) };
  const known: Record<string, string> = {
    ...variables,
    TCB_SEQID: traceId,
    TCB_SOURCE: variables.SOURCE ?? '',
  };
  return {
    ...known,
    WX_CONTEXT_KEYS: WX_KEYS.filter((key) => key in known).join(','),
    TCB_CONTEXT_KEYS: TCB_KEYS.filter((key) => key in known).join(','),
  };
};
