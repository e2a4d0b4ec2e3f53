import type { Reply } from '#types/errors';
import type { Storage } from '../device/storage';
import { createQueue, type QueueDeps } from './queue';
import type { Change, Waiting } from './queue.types';

const noSignal: Reply<unknown> = { ok: false, error: { code: 'NETWORK', details: {}, traceId: '' } };
const refused = (code: string): Reply<unknown> => ({ ok: false, error: { code, details: {}, traceId: 't' } });
const done = (data: unknown = {}): Reply<unknown> => ({ ok: true, data });

function memory(): Storage {
  const kept = new Map<string, string>();
  return {
    get: (key) => JSON.parse(kept.get(key) ?? 'null'),
    set: (key, value) => void kept.set(key, JSON.stringify(value)),
    remove: (key) => void kept.delete(key),
  };
}

/** A device whose cloud answers what `answer` says; `later` collects what waits for time to pass. */
function phone(answer: (name: string, input: Record<string, unknown>) => Reply<unknown>, storage = memory()) {
  const sent: { name: string; input: Record<string, unknown>; key: string }[] = [];
  const uploads: string[] = [];
  const names: string[] = [];
  const later: { run: () => void; ms: number }[] = [];
  let keys = 0;
  const deps: QueueDeps = {
    storage,
    async call(name, input, key) {
      sent.push({ name, input: input as Record<string, unknown>, key });
      return answer(name, input as Record<string, unknown>);
    },
    async upload(slice, path, name) {
      uploads.push(path);
      names.push(name);
      return `cloud://${slice}/${path}`;
    },
    keepPhoto: async (path) => `kept/${path}`,
    dropPhoto: () => {},
    nameOf: (path) => `name of ${path} ${++keys}`,
    newKey: () => `key-${++keys}`,
    now: () => 1_000,
    later(run, ms) {
      later.push({ run, ms });
      return () => void later.splice(0);
    },
  };
  return { queue: createQueue(deps), deps, sent, uploads, names, later, storage };
}

const acknowledge = (rev = 1, requestId = 'r_1') =>
  ({ name: 'requests.acknowledge', input: { requestId, rev }, label: '签收' }) as unknown as Change;
const report = (photos: string[] = []) =>
  ({
    name: 'requests.addProgress',
    input: { requestId: 'r_1', rev: 1, words: '在修' },
    label: '进展',
    photos,
  }) as unknown as Change;

describe('a refusal', () => {
  it('is told to whoever waits and leaves nothing behind', async () => {
    const { queue } = phone(() => refused('REQUEST_ALREADY_ACKNOWLEDGED'));
    expect(await queue.send(acknowledge())).toMatchObject({
      kind: 'refused',
      error: { code: 'REQUEST_ALREADY_ACKNOWLEDGED' },
    });
    expect(queue.waiting.get()).toEqual([]);
  });

  it('of a change nobody waits for any more stays to be read, and does not block the next', async () => {
    let signal = false;
    const { queue, sent } = phone((name) => {
      if (!signal) return noSignal;
      return name === 'requests.acknowledge' ? refused('STATE_NOT_ALLOWED') : done();
    });
    await queue.send(acknowledge());
    await queue.send(report());
    signal = true;
    await queue.flush();
    expect(queue.waiting.get().map((w) => w.refusal?.code)).toEqual(['STATE_NOT_ALLOWED']);
    expect(sent.at(-1)?.name).toBe('requests.addProgress');
    expect(queue.takeBack(queue.waiting.get()[0]!.key)).toBe(true);
    expect(queue.waiting.get()).toEqual([]);
  });

  it('that is our own fault is repeated with the same key, then shown', async () => {
    const { queue, sent } = phone(() => refused('INTERNAL'));
    expect((await queue.send(acknowledge())).kind).toBe('queued');
    for (let i = 0; i < 6; i++) await queue.flush();
    expect(sent).toHaveLength(5);
    expect(new Set(sent.map((s) => s.key)).size).toBe(1);
    expect(queue.waiting.get()[0]?.refusal?.code).toBe('INTERNAL');
  });
});

describe('without a signal', () => {
  it('a change waits, and leaves in order with its first key when the signal is back', async () => {
    let signal = false;
    const { queue, sent } = phone(() => (signal ? done() : noSignal));
    expect(await queue.send(acknowledge())).toEqual({ kind: 'queued', key: 'key-1' });
    expect(await queue.send(report())).toEqual({ kind: 'queued', key: 'key-2' });
    sent.length = 0;
    signal = true;
    await queue.flush();
    expect(sent.map((s) => s.key)).toEqual(['key-1', 'key-2']);
    expect(queue.waiting.get()).toEqual([]);
  });

  it('survives closing the app, also in the middle of sending', async () => {
    const storage = memory();
    const first = phone(() => noSignal, storage);
    await first.queue.send(acknowledge());
    const onDevice = storage.get<Waiting[]>('queue') ?? [];
    storage.set(
      'queue',
      onDevice.map((w) => ({ ...w, leaving: true })),
    );

    const again = phone(() => done(), storage);
    await again.queue.flush();
    expect(again.sent.map((s) => s.key)).toEqual(['key-1']);
    expect(storage.get('queue')).toEqual([]);
  });

  it('can be taken back, and is then never sent', async () => {
    let signal = false;
    const { queue, sent } = phone(() => (signal ? done() : noSignal));
    await queue.send(acknowledge());
    expect(queue.takeBack('key-1')).toBe(true);
    sent.length = 0;
    signal = true;
    await queue.flush();
    expect(sent).toEqual([]);
  });

  it('tries again by itself, each time after a longer pause', async () => {
    let signal = false;
    const { queue, later, sent } = phone(() => (signal ? done() : noSignal));
    await queue.send(acknowledge());
    const pause = later[0]!.ms;
    await queue.flush();
    expect(later[0]!.ms).toBeGreaterThan(pause);
    signal = true;
    later[0]!.run();
    await queue.flush();
    expect(sent).toHaveLength(3);
    expect(queue.waiting.get()).toEqual([]);
  });
});

describe('on its way', () => {
  it('cannot be taken back, and a second flush does not send it twice', async () => {
    let answer: (r: Reply<unknown>) => void = () => {};
    const { queue, deps, sent } = phone(() => done());
    deps.call = (name, input, key) => {
      sent.push({ name, input: input as never, key });
      return new Promise((resolve) => {
        answer = resolve;
      });
    };
    const outcome = queue.send(acknowledge());
    await Promise.resolve();
    await Promise.resolve();
    await Promise.resolve();
    void queue.flush();
    expect(queue.takeBack('key-1')).toBe(false);
    answer(done({ rev: 2 }));
    expect(await outcome).toEqual({ kind: 'done', data: { rev: 2 } });
    expect(sent).toHaveLength(1);
  });

  it('a change made while another is being answered leaves right after it', async () => {
    const { queue, sent } = phone(() => done());
    const both = await Promise.all([queue.send(acknowledge()), queue.send(acknowledge(1, 'r_2'))]);
    expect(both.map((o) => o.kind)).toEqual(['done', 'done']);
    expect(sent.map((s) => s.key)).toEqual(['key-1', 'key-2']);
  });
});

describe('changes of one request made offline', () => {
  it('move on to the revision that the one before produced', async () => {
    let signal = false;
    const { queue, sent } = phone((_, input) =>
      signal ? done({ requestId: 'r_1', rev: (input.rev as number) + 1 }) : noSignal,
    );
    await queue.send(acknowledge(4));
    await queue.send({
      ...report(),
      input: { requestId: 'r_1', rev: 4, words: '在修' },
    } as unknown as Change);
    await queue.send(acknowledge(4, 'r_2'));
    sent.length = 0;
    signal = true;
    await queue.flush();
    expect(sent.map((s) => s.input.rev)).toEqual([4, 5, 4]);
  });
});

describe('photos', () => {
  it('are kept on the device, uploaded once and named in order in the input', async () => {
    let signal = false;
    const { queue, sent, uploads } = phone(() => (signal ? done() : noSignal));
    await queue.send(report(['a', 'b']));
    signal = true;
    await queue.flush();
    expect(uploads).toEqual(['kept/a', 'kept/b']);
    expect(sent.at(-1)?.input.photos).toEqual(['cloud://requests/kept/a', 'cloud://requests/kept/b']);
  });

  it('are the same file in every attempt, also after closing the app: a lost answer leaves no second one', async () => {
    const storage = memory();
    const first = phone(() => done(), storage);
    const upload = first.deps.upload;
    first.deps.upload = async (...args) => {
      await upload(...args);
      throw new Error('the answer was lost');
    };
    await first.queue.send(report(['a']));
    await first.queue.flush();
    const again = phone(() => done(), storage);
    await again.queue.flush();
    expect(again.sent).toHaveLength(1);
    expect(new Set([...first.names, ...again.names]).size).toBe(1);
    expect([...first.names, ...again.names].length).toBeGreaterThan(2);
  });

  it('that cannot be uploaded hold the change back', async () => {
    const { queue, deps, sent } = phone(() => done());
    deps.upload = () => Promise.reject(new Error('no signal'));
    expect((await queue.send(report(['a']))).kind).toBe('queued');
    expect(sent).toEqual([]);
  });
});
