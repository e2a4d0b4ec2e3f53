import type { DeployedFunction } from '../manifest';
import { removeFolder, temporaryFolder, writeFunction } from '../testing/test-functions';
import { type FunctionHost, openHost } from './function-host';
import type { Invocation, Outcome } from './invocation';

export const client = (openid?: string) => ({ kind: 'client', openid, clientIp: '127.0.0.1' }) as const;

export const resultOf = (outcome: Outcome): unknown => (outcome.ok ? JSON.parse(outcome.json) : outcome);

export type TestHost = {
  readonly host: FunctionHost;
  /** `trace id: line` of all that functions printed, and what the host said of them. */
  readonly printed: string[];
  readonly done: Invocation[];
  /** How far the time of functions is moved, milliseconds. */
  time: { offsetMs: number };
  /** Writes a function whose `main(event, context)` has this body. */
  write(name: string, source: string): Promise<void>;
  open(...functions: DeployedFunction[]): void;
  call(name: string, openid?: string, event?: unknown): Promise<unknown>;
  close(): Promise<void>;
};

/** A host of functions alone: no cloud answers them. */
export const openTestHost = async (): Promise<TestHost> => {
  const dir = await temporaryFolder();
  let host: FunctionHost | undefined;
  const opened = (): FunctionHost => {
    if (!host) throw new Error('the host was not opened');
    return host;
  };
  const [time, printed, done] = [{ offsetMs: 0 }, [] as string[], [] as Invocation[]];
  return {
    get host() {
      return opened();
    },
    printed,
    done,
    time,
    write: (name, source) => writeFunction(dir, name, source),
    open: (...functions) => {
      host = openHost({
        functions,
        dir,
        wireUrl: (id) => `http://127.0.0.1:1/admin/${id}`,
        variables: { SHARED: 'yes', OTHER: 'no' },
        offsetMs: () => time.offsetMs,
        onOutput: (_fn, output, traceId) => printed.push(`${traceId}: ${output.text}`),
        onDone: (invocation) => done.push(invocation),
      });
    },
    call: async (name, openid, event = {}) =>
      resultOf((await opened().invoke(name, JSON.stringify(event), client(openid))).outcome),
    close: async () => {
      await host?.close();
      await removeFolder(dir);
    },
  };
};
