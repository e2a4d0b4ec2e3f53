import { acknowledge, done, memory, noSignal, phone, report } from './queue.harness';
import type { Change } from './queue.types';

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

describe('changes of one thing made offline', () => {
  it('move on whatever it is called, and never to something else of the same revision', async () => {
    let signal = false;
    const { queue, sent } = phone((_, input) =>
      signal ? done({ activityId: input.activityId, rev: (input.rev as number) + 1 }) : noSignal,
    );
    const change = (activityId: string) =>
      ({ name: 'activities.close', input: { activityId, rev: 3 }, label: '' }) as unknown as Change;
    for (const id of ['a_1', 'a_2', 'a_1']) await queue.send(change(id));
    await queue.send(acknowledge(3));
    sent.length = 0;
    signal = true;
    await queue.flush();
    expect(sent.map(({ input }) => input.rev)).toEqual([3, 3, 4, 3]);
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
