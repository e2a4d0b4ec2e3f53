import { asError, type Problems } from '../runtime/problems';
import type { Runtime } from '../runtime/runtime';

export type WxOptions = Record<string, unknown> & {
  success?: (result: unknown) => void;
  fail?: (error: unknown) => void;
  complete?: (result: unknown) => void;
};
/** Gives the fields of the answer, at once or as a promise; anything but an object adds none. */
export type Handler = (options: WxOptions) => unknown;

/** A failure that WeChat answers with: `errMsg` is `<api>:fail <message>`. */
export class WxFail extends Error {
  constructor(
    message: string,
    readonly extra: Record<string, unknown> = {},
  ) {
    super(message);
  }
}

/** Every call of a WeChat API with its options, functions left out. */
export type ApiCall = { api: string; options: Record<string, unknown> };

export type ApiDeps = { runtime: Runtime; record(api: string, options: unknown): void };
type Kind = {
  api: string;
  /** A question to the user: it stays open, so nothing waits for it. */
  asks?: boolean;
  /** The file manager knows callbacks only. */
  promises?: boolean;
};

/** An asynchronous WeChat API: callbacks where some are given, else a promise. */
export function asyncApi(
  { runtime, record }: ApiDeps,
  { api, asks = false, promises = true }: Kind,
  handler: Handler,
) {
  const { logic, activity } = runtime;
  return (options: WxOptions = {}) => {
    record(api, options);
    const done = asks ? () => undefined : activity.begin(api);
    const outcome = run(api, handler, options, runtime.problems).then(({ ok, answer }) => ({
      ok,
      answer: logic.toApp(answer),
    }));
    const { success, fail, complete } = options;
    if (promises && !success && !fail && !complete) {
      return new logic.Promise((resolve, reject) => {
        void outcome.then(({ ok, answer }) => (ok ? resolve : reject)(answer)).then(done);
      });
    }
    void outcome.then(({ ok, answer }) => {
      logic.guard(() => (ok ? success : fail)?.(answer));
      logic.guard(() => complete?.(answer));
      done();
    });
    return undefined;
  };
}

async function run(api: string, handler: Handler, options: WxOptions, problems: Problems) {
  try {
    return { ok: true, answer: { errMsg: `${api}:ok`, ...((await handler(options)) as object | undefined) } };
  } catch (error) {
    const { message } = asError(error);
    if (!(error instanceof WxFail)) problems.errors.push(asError(error));
    return {
      ok: false,
      answer: { ...(error instanceof WxFail ? error.extra : {}), errMsg: `${api}:fail ${message}` },
    };
  }
}
