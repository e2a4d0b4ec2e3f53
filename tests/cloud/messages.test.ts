import type { OutputOf } from '../../types/contract';
import { type LocalCloud, startCloud } from '../support/local-cloud';
import { codeOf, LI, submit, WANG } from './requests.play';

jest.setTimeout(120_000);

let cloud: LocalCloud;
beforeAll(async () => {
  cloud = await startCloud({ demo: true });
  // what the demo district owes its people is made in one round and told in the next
  await tick();
  await tick();
});
afterAll(() => cloud.stop());

type Message = OutputOf<'messages.listMine'>['items'][number];
const ask = async <T>(openid: string, name: string, input: object, key?: string): Promise<T> => {
  const answer = await cloud.call(openid, name, input, key);
  if (!answer.ok) throw new Error(`${name}: ${answer.error.code}`);
  return answer.data as T;
};
const listed = async (openid: string, about = ''): Promise<Message[]> =>
  (await ask<{ items: Message[] }>(openid, 'messages.listMine', { limit: 50 })).items.filter(({ page }) =>
    page.includes(about),
  );
/** Every answer carries it. */
const unread = async (openid: string) => {
  const answer = await cloud.call(openid, 'community.signIn', {});
  return (answer as { unread?: number }).unread;
};
const tick = () => cloud.runTimer('clock');
const read = (openid: string, until: string, key?: string) =>
  ask<{ unread: number }>(openid, 'messages.markRead', { until }, key);

it('the message stands in the app as WeChat got it, and opens its page', async () => {
  const before = await unread(LI);
  const { requestId, number } = await submit(cloud);
  await Promise.all([tick(), tick()]);
  const messages = await listed(LI, requestId);
  expect(messages).toMatchObject([
    {
      title: '诉求进度提醒',
      page: `requests/pages/detail/index?id=${requestId}`,
      state: 'sent',
      isNew: true,
    },
  ]);
  expect(messages[0]?.lines[0]).toEqual({ label: '单号', text: number });
  expect(await unread(LI)).toBe((before ?? 0) + 1);
});

it('who gave WeChat no leave reads it all the same', async () => {
  await cloud.ask('POST', '/_emulator/wechat/refuse', { openid: LI });
  const first = await submit(cloud);
  await tick();
  const second = await submit(cloud);
  await tick();
  expect(await listed(LI, first.requestId)).toMatchObject([{ state: 'no_credit' }]);
  expect(await listed(LI, second.requestId)).toMatchObject([{ state: 'no_credit' }]);
});

it('what may have arrived says so, and stays one message', async () => {
  const { requestId } = await submit(cloud);
  await cloud.ask('POST', '/_emulator/faults', { rules: [{ action: 'wx.*', kind: 'dropAfter' }] });
  await tick();
  await cloud.ask('DELETE', '/_emulator/faults');
  await cloud.advance('3h');
  await tick();
  expect(await listed(WANG, requestId)).toMatchObject([{ state: 'uncertain' }]);
});

describe('reading', () => {
  it('is one write, marks what was shown and nothing that came later', async () => {
    const [newest] = await listed(LI);
    await cloud.advance('1m');
    const later = await submit(cloud);
    await tick();
    await cloud.clearCalls();
    expect(await read(LI, newest!.at, 'read-key-1')).toEqual({ unread: 1 });
    expect((await cloud.calls()).at(-1)).toMatchObject({ dbTrips: 3, dbDepth: 2 });
    expect((await listed(LI)).filter(({ isNew }) => isNew)).toMatchObject([
      { page: expect.stringContaining(later.requestId) },
    ]);
    expect(await unread(LI)).toBe(1);
  });

  it('never goes back, and not into the future', async () => {
    expect(await read(LI, '2020-01-01T00:00:00.000Z')).toEqual({ unread: 1 });
    await read(LI, '2999-01-01T00:00:00.000Z');
    expect(await unread(LI)).toBe(0);
    await cloud.advance('1m');
    await submit(cloud);
    await tick();
    expect(await unread(LI)).toBe(1);
  });

  it('is for those who are known', async () => {
    expect(
      await codeOf(cloud, 'never-seen', 'messages.markRead', { until: '2026-01-01T00:00:00.000Z' }),
    ).toBe('NOT_FOUND_OR_FORBIDDEN');
    expect(await listed('never-seen')).toEqual([]);
  });
});

it('nothing of it stays after the account is closed', async () => {
  expect((await listed(LI)).length).toBeGreaterThan(0);
  await ask(LI, 'community.closeAccount', {});
  await tick();
  expect(await listed(LI)).toEqual([]);
  expect(await unread(LI)).toBe(0);
});
