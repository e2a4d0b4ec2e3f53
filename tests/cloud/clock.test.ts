import { type LocalCloud, startCloud } from '../support/local-cloud';
import { acknowledged, codeOf, HE, LI, read, submit, TANG, verified, WANG, XIE } from './requests.play';

jest.setTimeout(120_000);

let cloud: LocalCloud;
beforeAll(async () => {
  cloud = await startCloud({ demo: true });
});
afterAll(() => cloud.stop());

type Counts = { woken: number; sent: number; failed: number; faults: number };
const tick = async () => ((await cloud.runTimer('clock')) as { data: Counts }).data;
/** Until nothing is due any more: a run takes only so many, and the next minute goes on. */
const settle = async () => {
  for (let run = 0; run < 10 && (await tick()).woken > 0; run += 1);
};
const about = async (id: string) => (await cloud.messages()).filter(({ page }) => page?.includes(id));
const tipOf = ({ data }: { data: unknown }) => (data as Record<string, { value: string }>).thing5?.value;

it('nobody but the timer comes in', async () => {
  expect(await codeOf(cloud, HE, 'clock.wake', {})).toBe('NOT_FOUND_OR_FORBIDDEN');
});

it('messages are sent once, however often and however concurrently the clock runs', async () => {
  const { requestId } = await acknowledged(cloud);
  await Promise.all([tick(), tick(), tick()]);
  await tick();
  const sent = (await about(requestId)).map((message) => [message.to, tipOf(message)].join(' '));
  // the resident of two steps, two workers of the new task
  expect(sent).toHaveLength(4);
  expect(new Set(sent).size).toBe(4);
});

it('a request that nobody finishes climbs to the district, what nobody rated closes, no view gets stale', async () => {
  const lazy = await acknowledged(cloud);
  const seen = await acknowledged(cloud);
  const unrated = await verified(cloud);
  const levels: (string | null)[] = [];
  for (const wait of ['1m', '12d', '4d', '4d']) {
    await cloud.advance(wait);
    await settle();
    levels.push((await read(cloud, HE, lazy.requestId)).escalatedTo);
  }

  expect(levels).toEqual([null, 'community', 'street', 'district']);
  expect(await read(cloud, LI, lazy.requestId)).toMatchObject({
    status: 'acknowledged',
    overdue: true,
    handler: { name: '王建军' },
  });
  const told = (await about(lazy.requestId)).filter((message) => tipOf(message)?.includes('督办'));
  expect(told.map(({ to }) => to)).toEqual(expect.arrayContaining([HE, TANG, XIE, 'demo-operator-deng']));

  const { requestId, rev } = seen;
  expect((await read(cloud, HE, requestId)).rev).toBeGreaterThan(rev);
  expect(await codeOf(cloud, WANG, 'requests.resolve', { requestId, rev, words: '已办好' })).toBe('done');

  expect(await read(cloud, LI, unrated.requestId)).toMatchObject({ status: 'closed', rating: null });
});

describe('messages that did not arrive', () => {
  const sentTo = async (openid: string, id: string) =>
    (await about(id)).filter(({ to }) => to === openid).length;

  it('are not repeated where WeChat’s answer was lost: they may have arrived', async () => {
    const { requestId } = await submit(cloud);
    await cloud.ask('POST', '/_emulator/faults', { rules: [{ action: 'wx.*', kind: 'dropAfter' }] });
    await tick();
    await cloud.ask('DELETE', '/_emulator/faults');
    await cloud.advance('3h');
    await settle();
    expect(await sentTo(LI, requestId)).toBe(1);
    expect(await sentTo(WANG, requestId)).toBe(1);
  });

  it('are not repeated for somebody who gave no leave, and stop nobody else’s', async () => {
    await cloud.ask('POST', '/_emulator/wechat/refuse', { openid: LI });
    const { requestId } = await submit(cloud);
    await tick();
    await cloud.advance('3h');
    await settle();
    const toLi = (await about(requestId)).filter(({ to }) => to === LI);
    expect(toLi.map(({ errcode }) => errcode)).toEqual([43101]);
    expect(await sentTo(WANG, requestId)).toBe(1);
  });
});
