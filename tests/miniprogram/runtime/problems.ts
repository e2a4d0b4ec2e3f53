import { inspect } from 'node:util';

/** Everything that went wrong since the launch (or since the last `take`). */
export type Problems = {
  errors: Error[];
  /** WeChat APIs that the app used and the harness does not have. */
  missingApis: string[];
  /** Warnings of WeChat's template engine: missing templates, imports, endless recursion. */
  wxmlWarnings: string[];
  /** setData fields that WeChat refuses or drops. */
  dataWarnings: string[];
  console: { level: string; text: string }[];
};

export const noProblems = (): Problems => ({
  errors: [],
  missingApis: [],
  wxmlWarnings: [],
  dataWarnings: [],
  console: [],
});

// Errors of the app come from another realm, so `instanceof Error` does not hold for them.
export function asError(thrown: unknown): Error {
  if (thrown instanceof Error) return thrown;
  if (typeof thrown === 'object' && thrown !== null && 'message' in thrown) {
    const { message, stack } = thrown as { message: unknown; stack?: string };
    const error = new Error(String(message));
    if (stack) error.stack = stack;
    return error;
  }
  return new Error(inspect(thrown));
}

/** @throws when the app threw or used an API that is not there: a journey must not go on as if all were well. */
export function failOnProblems({ errors, missingApis }: Problems) {
  if (errors.length === 0 && missingApis.length === 0) return;
  const lines = [
    ...errors.map((error) => error.stack ?? error.message),
    ...missingApis.map((name) => `wx.${name} is not part of the harness: add it to tests/miniprogram/wx`),
  ];
  throw new Error(`The mini-program failed:\n${lines.join('\n')}`, { cause: errors[0] });
}
