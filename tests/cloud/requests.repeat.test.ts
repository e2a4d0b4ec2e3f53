import type { Changed } from '#types/requests';
import { type LocalCloud, startCloud } from '../support/local-cloud';
import { ask, codeOf, HOUSE, LI, newKey, read, submit, WANG } from './requests.play';

jest.setTimeout(60_000);

let cloud: LocalCloud;
beforeAll(async () => {
  cloud = await startCloud({ demo: true });
}, 90_000);
afterAll(() => cloud.stop());
afterEach(() => cloud.ask('DELETE', '/_emulator/faults'));

const loseAnswerOf = (action: string) =>
  cloud.ask('POST', '/_emulator/faults', {
    rules: [{ action, collection: 'requests', kind: 'dropAfter', times: 1 }],
  });

const report = { category: 'care', words: '想请人教用手机挂号', place: { territory: HOUSE } };

describe('an answer that was lost after the commit', () => {
  it('of a submission: the repetition finds the first request', async () => {
    const key = newKey();
    await loseAnswerOf('database.insertDocument');
    expect(await codeOf(cloud, LI, 'requests.submit', report, key)).toBe('INTERNAL');
    const again = (await ask(cloud, LI, 'requests.submit', report as never, key)) as Changed;
    expect(await ask(cloud, LI, 'requests.submit', report as never, key)).toEqual(again);
    const mine = await ask(cloud, LI, 'requests.listMine', { limit: 50 });
    expect(mine.items.filter(({ words }) => words === report.words)).toHaveLength(1);
  });

  it('of a change: the repetition answers as the first call would have', async () => {
    const { requestId, rev } = await submit(cloud);
    const key = newKey();
    await loseAnswerOf('database.modifyDocument');
    expect(await codeOf(cloud, WANG, 'requests.acknowledge', { requestId, rev }, key)).toBe('INTERNAL');
    const again = await ask(cloud, WANG, 'requests.acknowledge', { requestId, rev }, key);
    expect(again).toMatchObject({ status: 'acknowledged', rev: 2 });
    const { timeline } = await read(cloud, LI, requestId);
    expect(timeline.filter(({ kind }) => kind === 'acknowledged')).toHaveLength(1);
  });
});

describe('a cloud that was killed', () => {
  it('keeps what it had answered, and a repetition with the same key changes nothing more', async () => {
    const key = newKey();
    const { requestId, rev } = await submit(cloud);
    const first = await ask(cloud, WANG, 'requests.acknowledge', { requestId, rev }, key);
    await cloud.kill9();
    await cloud.restart();
    expect(await ask(cloud, WANG, 'requests.acknowledge', { requestId, rev }, key)).toEqual(first);
    expect((await read(cloud, LI, requestId)).rev).toBe(first.rev);
  });

  it('between commit and answer: the same key gives the answer that was lost', async () => {
    const key = newKey();
    const { requestId, rev } = await submit(cloud);
    // the write is made, the function hears nothing of it, and everything dies while it waits
    await loseAnswerOf('database.modifyDocument');
    const lost = cloud.call(WANG, 'requests.acknowledge', { requestId, rev }, key).catch(() => 'lost');
    await lost;
    await cloud.kill9();
    await cloud.restart();
    expect(await ask(cloud, WANG, 'requests.acknowledge', { requestId, rev }, key)).toMatchObject({ rev: 2 });
    const { timeline } = await read(cloud, LI, requestId);
    expect(timeline.filter(({ kind }) => kind === 'acknowledged')).toHaveLength(1);
  });
});

describe('a key', () => {
  it('that stood for something else is refused', async () => {
    const key = newKey();
    await ask(cloud, LI, 'requests.submit', report as never, key);
    expect(await codeOf(cloud, LI, 'requests.submit', { ...report, words: '别的事' }, key)).toBe(
      'REQUEST_KEY_REUSED',
    );
  });
});
