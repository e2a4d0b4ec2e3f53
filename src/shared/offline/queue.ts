import type { OperationName } from '#types/contract';
import type { Storage } from '../device/storage';
import type { Store } from '../device/store';
import { deliver, type Transport } from './queue.deliver';
import { openWaitingList, type WaitingList } from './queue.list';
import { backoffMs, moveOn, nextOf, verdictOn } from './queue.rules';
import type { Change, Kept, Outcome, Uploaded, Waiting } from './queue.types';

export type QueueDeps = Transport & {
  storage: Storage;
  /** Copies a temporary photo to where it survives closing the app. */
  keepPhoto(path: string): Promise<string>;
  /** Frees what `keepPhoto` kept, once it is uploaded or given up. */
  dropPhoto(path: string): void;
  /** Puts what was written back among the drafts of its form. */
  keepDraft(kept: Kept): void;
  /** What a photo is called in the cloud. */
  nameOf(path: string): string;
  newKey(): string;
  /** Epoch milliseconds. */
  now(): number;
  /** Runs `run` after `ms`; the answer cancels it. */
  later(run: () => void, ms: number): () => void;
};

export type Queue = {
  waiting: Store<readonly Waiting[]>;
  /** Writes the change down, then sends everything in order; settles when this one is answered or has to wait. */
  send<N extends OperationName>(change: Change<N>): Promise<Outcome<N>>;
  /** Sends what waits; called when the app opens and when the signal returns. */
  flush(): Promise<void>;
  /**
   * Takes a waiting change back, or puts a refused one away; what was written goes back to its form. False when it is
   * just leaving.
   */
  takeBack(key: string): boolean;
};

/** Who still looks at the screen and wants to know how their change ended. */
type Listeners = Map<string, (outcome: Outcome) => void>;

function tell(listeners: Listeners, key: string, outcome: Outcome): boolean {
  const listener = listeners.get(key);
  listeners.delete(key);
  listener?.(outcome);
  return listener !== undefined;
}

const dropPhotos = (deps: QueueDeps, item: Waiting, stays = '') => {
  for (const { path } of item.photos) if (!stays.includes(path)) deps.dropPhoto(path);
};

/** Nothing that somebody wrote is lost: neither by taking it back nor by putting a refusal away. */
const putBack = (deps: QueueDeps, item: Waiting) => {
  if (item.kept) deps.keepDraft(item.kept);
  // the draft shows the photos that it names
  dropPhotos(deps, item, JSON.stringify(item.kept?.value));
};

/** Sends one change; true when the queue may go on to the next. */
async function sendOne(deps: QueueDeps, list: WaitingList, listeners: Listeners, item: Waiting) {
  const attempts = item.attempts + 1;
  list.update(item.key, { leaving: true, attempts });
  const reply = await deliver(deps, item, (photos) => list.update(item.key, { photos }));
  if (reply.ok) {
    const rest = list.all().filter((w) => w.key !== item.key);
    list.replace(moveOn(rest, item, reply.data));
    dropPhotos(deps, item);
    tell(listeners, item.key, { kind: 'done', data: reply.data as never });
    return true;
  }
  if (verdictOn(reply.error.code, attempts) === 'again') {
    list.update(item.key, { leaving: false });
    return false;
  }
  // Whoever waits for the answer is told it; otherwise the change stays in the queue until it is read.
  if (tell(listeners, item.key, { kind: 'refused', error: reply.error as never })) list.remove(item.key);
  else list.update(item.key, { leaving: false, refusal: reply.error });
  return true;
}

/** Named by the path that the form knew: its own upload, whose answer may be lost, wrote the same file. */
const kept = async (deps: QueueDeps, photo: string): Promise<Uploaded> => {
  const path = await deps.keepPhoto(photo).catch(() => photo);
  return { path, name: deps.nameOf(photo), fileId: null };
};

const toWaiting = (change: Change, photos: Uploaded[], key: string, at: number): Waiting => ({
  key,
  name: change.name,
  input: { ...change.input },
  label: change.label,
  photos,
  kept: change.kept ?? null,
  at,
  attempts: 0,
  refusal: null,
  leaving: false,
});

export function createQueue(deps: QueueDeps): Queue {
  const list = openWaitingList(deps.storage);
  const listeners: Listeners = new Map();
  let busy = false;
  let run = Promise.resolve();
  let cancelRetry = () => {};

  async function sendAll() {
    cancelRetry();
    for (let item = nextOf(list.all()); item; item = nextOf(list.all())) {
      if (await sendOne(deps, list, listeners, item)) continue;
      for (const key of [...listeners.keys()]) tell(listeners, key, { kind: 'queued', key });
      cancelRetry = deps.later(() => void flush(), backoffMs(item.attempts + 1));
      break;
    }
    // Here and not in flush after an await: a change written in between would start no run of its own.
    busy = false;
  }

  function flush() {
    if (busy) return run;
    busy = true;
    run = sendAll();
    return run;
  }

  async function send<N extends OperationName>(change: Change<N>): Promise<Outcome<N>> {
    const key = deps.newKey();
    const photos = await Promise.all((change.photos ?? []).map((photo) => kept(deps, photo)));
    const outcome = new Promise<Outcome>((resolve) => listeners.set(key, resolve));
    list.replace([...list.all(), toWaiting(change as unknown as Change, photos, key, deps.now())]);
    void flush();
    return outcome as Promise<Outcome<N>>;
  }

  function takeBack(key: string) {
    const item = list.all().find((w) => w.key === key);
    if (!item || item.leaving) return false;
    list.remove(key);
    putBack(deps, item);
    return true;
  }

  return { waiting: list.store, send, flush, takeBack };
}
