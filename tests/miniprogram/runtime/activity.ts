/** What the app still waits for: requests, due timers, data on its way to the view. */
export type Activity = {
  begin(what: string): () => void;
  waitingFor(): string[];
  /** Resolves when nothing is waited for, three turns of the event loop in a row. */
  settle(withinMs: number): Promise<void>;
};

const QUIET_TURNS = 3;
const turn = (ms: number) =>
  new Promise((resolve) => (ms > 0 ? setTimeout(resolve, ms) : setImmediate(resolve)));

export function createActivity(): Activity {
  const open = new Map<symbol, string>();
  const waitingFor = () => [...open.values()];
  return {
    begin(what) {
      const key = Symbol(what);
      open.set(key, what);
      return () => void open.delete(key);
    },
    waitingFor,
    async settle(withinMs) {
      const limit = performance.now() + withinMs;
      for (let quiet = 0; quiet < QUIET_TURNS; ) {
        await turn(open.size > 0 ? 2 : 0);
        quiet = open.size > 0 ? 0 : quiet + 1;
        if (quiet === 0 && performance.now() > limit) {
          throw new Error(
            `The mini-program did not settle within ${withinMs} ms; it waits for: ${waitingFor().join(', ')}`,
          );
        }
      }
    },
  };
}
