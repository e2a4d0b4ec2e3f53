import type { Reply } from '#types/errors';
import { acknowledge, done, memory, noSignal, phone, refused, report } from './queue.harness';
import type { Waiting } from './queue.types';

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

  it('that comes later gives the words back to the form when it is put away', async () => {
    let signal = false;
    const { queue, drafts } = phone(() => (signal ? refused('STATE_NOT_ALLOWED') : noSignal));
    const kept = { form: 'progress:r_1', value: { words: '在修' } };
    await queue.send({ ...report(), kept });
    signal = true;
    await queue.flush();
    queue.takeBack(queue.waiting.get()[0]!.key);
    expect(drafts).toEqual([kept]);
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

  it('taken back, what was written goes to its form again, with the photos that it names', async () => {
    const { queue, drafts, dropped } = phone(() => noSignal);
    const kept = { form: 'progress:r_1', value: { words: '在修', photos: ['kept/a'] } };
    await queue.send({ ...report(['a', 'b']), kept });
    expect(drafts).toEqual([]);
    queue.takeBack(queue.waiting.get()[0]!.key);
    expect(drafts).toEqual([kept]);
    expect(dropped).toEqual(['kept/b']);
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
