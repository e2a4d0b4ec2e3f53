import type { OperationName } from '#types/contract';
import { type Call, type LocalCloud, startCloud } from '../support/local-cloud';
import { act, ask, COMMUNITY, HE, LI, photo, read, submit, TANG, WANG } from './requests.play';

jest.setTimeout(60_000);

let cloud: LocalCloud;
let id = '';
beforeAll(async () => {
  cloud = await startCloud({ demo: true });
}, 90_000);
afterAll(() => cloud.stop());

/** The cost of what was called last. */
const cost = async (work: () => Promise<unknown>): Promise<Call> => {
  await cloud.clearCalls();
  await work();
  const call = (await cloud.calls()).at(-1);
  if (!call) throw new Error('nothing was called');
  return call;
};
const latest = async () => ({ requestId: id, rev: (await read(cloud, HE, id)).rev });
const step = async (openid: string, name: OperationName, more: object = {}): Promise<Call> => {
  const target = await latest();
  return cost(() => act(cloud, openid, name, target, more as never));
};

it('a submission: three trips, whatever photos it has', async () => {
  const photos = [await photo(cloud, LI), await photo(cloud, LI), await photo(cloud, LI)];
  for (const more of [{}, { photos }]) {
    const call = await cost(async () => {
      id = (await submit(cloud, more)).requestId;
    });
    expect(call).toMatchObject({ op: 'submit', dbTrips: 3, dbDepth: 2, storageTrips: 0 });
  }
});

it('every change on its way: three trips in two steps at most', async () => {
  const expectCheap = ({ op, dbTrips, dbDepth }: Call) => {
    expect({ op, cheap: dbTrips <= 3 && dbDepth <= 2 }).toEqual({ op, cheap: true });
  };
  const assignee = (await ask(cloud, WANG, 'community.signIn', {})).personId;
  const contact = { requestId: '', reason: '约时间' };
  expectCheap(await step(HE, 'requests.assign', { assignee }));
  expectCheap(await step(WANG, 'requests.acknowledge'));
  expectCheap(
    await step(WANG, 'requests.addProgress', { words: '在路上', photos: [await photo(cloud, WANG)] }),
  );
  expectCheap(await step(WANG, 'requests.addNote', { words: '备注' }));
  expectCheap(await step(LI, 'requests.urge'));
  expectCheap(await cost(() => ask(cloud, WANG, 'requests.openContact', { ...contact, requestId: id })));
  expectCheap(await step(HE, 'requests.pause', { reason: 'weather', words: '下雨' }));
  expectCheap(await step(HE, 'requests.resume'));
  expectCheap(await step(WANG, 'requests.resolve', { words: '好了', photos: [await photo(cloud, WANG)] }));
  expectCheap(await step(TANG, 'requests.verify', { passed: true }));
  expectCheap(await step(LI, 'requests.rate', { level: 1, words: '慢' }));
  expectCheap(await step(HE, 'requests.contactRater', { words: '回访' }));
  expectCheap(await step(HE, 'requests.rectify', { words: '整改' }));
  expectCheap(await step(LI, 'requests.rate', { level: 4 }));
  expectCheap(await step(LI, 'requests.reopen', { words: '又来' }));
  expectCheap(await step(LI, 'requests.withdraw'));
  id = (await submit(cloud, { place: { territory: COMMUNITY } })).requestId;
  expectCheap(await step(HE, 'requests.accept'));
  expectCheap(await step(HE, 'requests.refuse', { reason: 'unclear', words: '请到窗口' }));
});

describe('reading', () => {
  it.each<[string, string, OperationName, object]>([
    ['my requests', LI, 'requests.listMine', { limit: 50 }],
    ['tasks', WANG, 'requests.listTasks', { limit: 50 }],
    ['the desk’s incoming', HE, 'requests.listDesk', { within: COMMUNITY, queue: 'incoming', limit: 50 }],
    ['the desk’s done', HE, 'requests.listDesk', { within: COMMUNITY, queue: 'done', limit: 50 }],
  ])('%s: two trips, and no row is read that is not shown', async (_case, openid, name, input) => {
    const call = await cost(() => ask(cloud, openid, name, input as never));
    expect(call).toMatchObject({ ok: true, dbTrips: 2 });
    expect(call.docsExamined).toBe(call.docsReturned);
  });

  it('a detail: two trips and one to the storage, however long its story', async () => {
    id = (await submit(cloud, { photos: [await photo(cloud, LI)] })).requestId;
    const short = await cost(() => read(cloud, LI, id));
    await step(WANG, 'requests.acknowledge');
    for (let n = 0; n < 12; n += 1) {
      await step(WANG, 'requests.addProgress', { words: `第${n}次`, photos: [await photo(cloud, WANG)] });
    }
    const long = await cost(() => read(cloud, HE, id));
    for (const call of [short, long]) {
      expect(call).toMatchObject({ op: 'get', dbTrips: 2, dbDepth: 1, storageTrips: 1 });
    }
    const change = await step(WANG, 'requests.resolve', {
      words: '好了',
      photos: [await photo(cloud, WANG)],
    });
    expect(change).toMatchObject({ dbTrips: 3, dbDepth: 2 });
  });

  it('pages follow each other without a gap or a repetition', async () => {
    const input = { within: COMMUNITY, queue: 'done' as const };
    const whole = await ask(cloud, HE, 'requests.listDesk', { ...input, limit: 30 });
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: typeof whole = await ask(cloud, HE, 'requests.listDesk', { ...input, limit: 7, cursor });
      seen.push(...page.items.map(({ id: one }) => one));
      cursor = page.next;
    } while (cursor !== null && seen.length < 30);
    expect(seen.slice(0, 30)).toEqual(whole.items.map(({ id: one }) => one));
    expect(new Set(seen).size).toBe(seen.length);
  });
});
