import type { OutputOf } from '../../types/contract';
import { acceptNotice } from '../support/accept-notice';
import { type LocalCloud, startCloud } from '../support/local-cloud';
import { codeOf, LI, submit, WANG } from './requests.play';

jest.setTimeout(120_000);

let cloud: LocalCloud;
beforeAll(async () => {
  cloud = await startCloud({ demo: true });
});
afterAll(() => cloud.stop());

const NAME = 'community.recordSubscriptions';
const TEMPLATE = 'request.progress';
const say = async (openid: string, answer: string, key?: string) => {
  const reply = await cloud.call(openid, NAME, { answers: [{ template: TEMPLATE, answer }] }, key);
  if (!reply.ok) throw new Error(reply.error.code);
  return (reply.data as OutputOf<typeof NAME>).credits[0];
};
const tick = () => cloud.runTimer('clock');
const triedFor = async (openid: string, id: string) =>
  (await cloud.messages()).filter(({ to, page }) => to === openid && page?.includes(id)).length;

it.each([
  ['a template of nobody', { answers: [{ template: 'made.up', answer: 'accept' }] }],
  ['an answer of nobody', { answers: [{ template: TEMPLATE, answer: 'always' }] }],
  ['no answer', { answers: [] }],
  ['another person', { answers: [{ template: TEMPLATE, answer: 'accept' }], personId: 'p_x' }],
])('%s is refused', async (_, input) => {
  expect(await codeOf(cloud, LI, NAME, input)).toBe('INPUT_INVALID');
});

it('an answer is counted once, however often it arrives, also from somebody who only just came', async () => {
  await acceptNotice(cloud, 'new-asked');
  await say('new-asked', 'accept', 'asked-key-1');
  expect(await say('new-asked', 'accept', 'asked-key-1')).toMatchObject({ accepted: 1, left: 1 });
  expect(await say('new-asked', 'reject')).toMatchObject({ accepted: 1, refused: 1, left: 1 });
});

it('costs three trips in two steps', async () => {
  await cloud.clearCalls();
  await say(WANG, 'accept');
  const { dbTrips, dbDepth } = (await cloud.calls())[0]!;
  expect(dbTrips).toBeLessThanOrEqual(3);
  expect(dbDepth).toBeLessThanOrEqual(2);
});

it('one acceptance is one message: the second is not even tried', async () => {
  await say(LI, 'accept');
  const first = await submit(cloud);
  await tick();
  expect(await triedFor(LI, first.requestId)).toBe(1);
  const second = await submit(cloud);
  await tick();
  expect(await triedFor(LI, second.requestId)).toBe(0);
  expect(await say(LI, 'accept')).toMatchObject({ accepted: 2, sent: 1, left: 1 });
});

it('WeChat’s refusal corrects the ledger to none', async () => {
  await cloud.ask('POST', '/_emulator/wechat/refuse', { openid: LI });
  const { requestId } = await submit(cloud);
  await tick();
  expect(await triedFor(LI, requestId)).toBe(1);
  expect(await say(LI, 'reject')).toMatchObject({ left: 0 });
});
