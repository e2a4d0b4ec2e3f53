import { format } from 'node:util';
import vm from 'node:vm';
import type { Activity } from './activity';
import { asError, type Problems } from './problems';

/** The logic layer: a realm of its own with what WeChat gives a mini-program and nothing more. */
export type Logic = {
  globals: Record<string, unknown>;
  /** A copy of `value` made of the app's own objects (WeChat's two layers speak JSON too). */
  toApp(value: unknown): unknown;
  Promise: PromiseConstructor;
  evaluate(source: string, filename: string): unknown;
  /** Run the app's code; what it throws is kept as a problem. */
  guard<T>(run: () => T): T | undefined;
  /** Move the app's clock forward. */
  advance(ms: number): void;
  /**
   * What the app plans for later waits from now on, however slow the machine is, until the answer is called: it is no
   * part of what happens meanwhile.
   */
  holdPlans(): () => void;
  close(): void;
};

// Longer timers are the app's plans for later (a toast, a retry), not something a step waits for.
const SOON_MS = 350;

// Android's WeChat has no Intl; `new Function` is refused on every phone.
const BOOTSTRAP = `(shift) => {
  const Real = Date;
  const now = () => Real.now() + shift();
  globalThis.Date = new Proxy(Real, {
    construct: (target, args, type) => Reflect.construct(target, args.length ? args : [now()], type),
    apply: () => new Real(now()).toString(),
    get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
  });
  for (const name of ['Intl', 'WebAssembly', 'SharedArrayBuffer', 'Atomics']) delete globalThis[name];
}`;

export function createLogic(
  activity: Activity,
  problems: Problems,
  onError: (message: string) => void,
): Logic {
  const globals: Record<string, unknown> = {};
  const context = vm.createContext(globals, { codeGeneration: { strings: false, wasm: false } });
  const parse = vm.runInContext('JSON.parse', context) as (text: string) => unknown;
  let shift = 0;
  (vm.runInContext(BOOTSTRAP, context) as (shift: () => number) => void)(() => shift);
  const guard = <T>(run: () => T): T | undefined => {
    try {
      return run();
    } catch (thrown) {
      const error = asError(thrown);
      problems.errors.push(error);
      onError(error.stack ?? error.message);
      return undefined;
    }
  };
  const timers = appTimers(activity, guard);
  Object.assign(globals, timers.globals, { console: recordingConsole(problems) });
  return {
    globals,
    toApp: (value) => (value === undefined ? undefined : parse(JSON.stringify(value))),
    Promise: vm.runInContext('Promise', context) as PromiseConstructor,
    evaluate: (source, filename) => vm.runInContext(source, context, { filename }),
    guard,
    advance: (ms) => {
      shift += ms;
    },
    holdPlans: timers.hold,
    close: timers.clear,
  };
}

function recordingConsole(problems: Problems) {
  const levels = ['log', 'info', 'debug', 'warn', 'error', 'trace', 'group', 'groupEnd'];
  const write =
    (level: string) =>
    (...parts: unknown[]) =>
      problems.console.push({ level, text: format(...parts) });
  return Object.fromEntries(levels.map((level) => [level, write(level)]));
}

function appTimers(activity: Activity, guard: Logic['guard']) {
  const open = new Map<number, () => void>();
  const { hold, whenFree } = plans();
  let last = 0;
  const stop = (id: number) => {
    open.get(id)?.();
    open.delete(id);
  };
  const setTimer = (run: (...args: unknown[]) => void, ms = 0, ...args: unknown[]) => {
    const id = ++last;
    const done = ms <= SOON_MS ? activity.begin(`a timer of ${ms} ms`) : () => undefined;
    const due = () => {
      if (!open.has(id)) return;
      guard(() => run(...args));
      stop(id);
    };
    const timer = setTimeout(() => (ms <= SOON_MS ? due() : whenFree(due)), ms);
    open.set(id, () => {
      clearTimeout(timer);
      done();
    });
    return id;
  };
  const setRepeating = (run: (...args: unknown[]) => void, ms = 0, ...args: unknown[]) => {
    const timer = setInterval(() => guard(() => run(...args)), ms);
    open.set(++last, () => clearInterval(timer));
    return last;
  };
  return {
    globals: { setTimeout: setTimer, clearTimeout: stop, setInterval: setRepeating, clearInterval: stop },
    clear: () => [...open.keys()].forEach(stop),
    hold,
  };
}

/** Plans for later come due while they are held: they run in their order once they are not. */
function plans() {
  let held: (() => void)[] | null = null;
  return {
    hold: () => {
      held = [];
      return () => {
        const due = held ?? [];
        held = null;
        for (const run of due) run();
      };
    },
    whenFree: (run: () => void) => void (held ? held.push(run) : run()),
  };
}
