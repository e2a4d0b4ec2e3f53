import type { DeployedFunction } from '../manifest';
import { nextFiring } from './cron';
import type { FunctionHost, Invoked } from './function-host';

type Timer = { fn: string; name: string; cron: string; next: number | undefined; running: boolean };

export type TimerFacts = { fn: string; name: string; cron: string; next: string | null };

export type Timers = {
  list(): TimerFacts[];
  /** Runs the function's timer now; undefined where it has none. */
  run(fn: string): Promise<Invoked | undefined>;
  close(): void;
};

const TICK_MS = 1000;

const isoSeconds = (epochMs: number): string => new Date(epochMs).toISOString().replace(/\.\d{3}Z$/, 'Z');

export const openTimers = (
  functions: readonly DeployedFunction[],
  host: Pick<FunctionHost, 'invoke'>,
  /** Timers keep the machine's time; the functions that they call see theirs, and are told it in the event. */
  times: { now: () => number; seenByFunctions: () => number },
  /** False: timers run only when asked. */
  automatic: boolean,
): Timers => {
  const timers: Timer[] = functions.flatMap((fn) =>
    fn.timers.map(({ name, cron }) => ({
      fn: fn.name,
      name,
      cron,
      next: nextFiring(cron, times.now()),
      running: false,
    })),
  );

  const fire = ({ fn, name }: Timer): Promise<Invoked> => {
    const event = {
      Type: 'Timer',
      TriggerName: name,
      Time: isoSeconds(times.seenByFunctions()),
      Message: '',
    };
    return host.invoke(fn, JSON.stringify(event), { kind: 'timer', name });
  };

  const runIfDue = async (timer: Timer): Promise<void> => {
    if (timer.running || timer.next === undefined || timer.next > times.now()) return;
    timer.running = true;
    try {
      await fire(timer);
    } finally {
      timer.running = false;
      // a machine that slept has missed firings: one run makes up for them all
      timer.next = nextFiring(timer.cron, times.now());
    }
  };

  const tick = automatic ? setInterval(() => void timers.map(runIfDue), TICK_MS) : undefined;
  tick?.unref();

  return {
    list: () =>
      timers.map(({ fn, name, cron, next }) => ({
        fn,
        name,
        cron,
        next: next === undefined ? null : isoSeconds(next),
      })),
    run: async (fn) => {
      const timer = timers.find((each) => each.fn === fn);
      return timer && fire(timer);
    },
    close: () => clearInterval(tick),
  };
};
