import type { InputOf, OperationName, OutputOf } from '../../types/contract';
import { type Answer, type Call, type LocalCloud, startCloud } from '../support/local-cloud';

type Name = Extract<OperationName, `calls.${string}`>;

const LI = 'demo-resident-li';
const ZHAO = 'demo-resident-zhao';
const XU = 'demo-building-lead-xu';
const WANG = 'demo-worker-wang';
const LIU = 'demo-worker-liu';
const HE = 'demo-staff-he';
const DENG = 'demo-operator-deng';
const VISITOR = 'demo-visitor';
const NOW = new Date().toISOString();

let cloud: LocalCloud;
beforeAll(async () => {
  cloud = await startCloud({ demo: true });
}, 120_000);
afterAll(() => cloud.stop());

const ask = (openid: string, name: Name, input: unknown, key?: string): Promise<Answer> =>
  cloud.call(openid, name, input, key);
const get = async <N extends Name>(openid: string, name: N, input: InputOf<N>, key?: string) => {
  const answer = await ask(openid, name, input, key);
  if (!answer.ok) throw new Error(`${name}: ${answer.error.code}`);
  return answer.data as OutputOf<N>;
};
const refusal = async (openid: string, name: Name, input: unknown): Promise<string> => {
  const answer = await ask(openid, name, input);
  return answer.ok ? 'none' : answer.error.code;
};
const cost = async (work: () => Promise<unknown>): Promise<Call> => {
  await cloud.clearCalls();
  await work();
  const call = (await cloud.calls()).at(-1);
  if (!call) throw new Error('nothing was called');
  return call;
};
const openFor = async (openid: string) => (await get(openid, 'calls.listOpen', { limit: 50 })).items;

describe('recording a call', () => {
  it.each([
    ['somebody without a residence', VISITOR, { to: '120', calledAt: NOW }, 'RESIDENCE_MISSING'],
    ['a number of one’s own', LI, { to: '114', calledAt: NOW }, 'INPUT_INVALID'],
    ['another caller', LI, { to: '120', calledAt: NOW, callerId: 'p_x' }, 'INPUT_INVALID'],
    ['another place', LI, { to: '120', calledAt: NOW, household: '420205' }, 'INPUT_INVALID'],
  ])('is refused for %s', async (_, openid, input, code) => {
    expect(await refusal(openid, 'calls.log', input)).toBe(code);
  });

  it('twice with one key is one record, in two trips', async () => {
    const input = { to: 'duty', calledAt: NOW } as const;
    const first = await get(LI, 'calls.log', input, 'call-key-1');
    expect(await get(LI, 'calls.log', input, 'call-key-1')).toEqual(first);
    expect((await openFor(WANG)).filter(({ id }) => id === first.callId)).toHaveLength(1);
    expect(await cost(() => get(LI, 'calls.log', input))).toMatchObject({ dbTrips: 2, dbDepth: 2 });
  });
});

describe('the list of open calls', () => {
  it.each([LI, DENG, VISITOR])('is none of %s', async (openid) => {
    expect(await refusal(openid, 'calls.listOpen', {})).toBe('NOT_FOUND_OR_FORBIDDEN');
  });

  it('shows a worker the grid alone, emergencies first, no phone in the clear, in two trips', async () => {
    const items = await openFor(WANG);
    expect(items[0]).toMatchObject({ to: '120', caller: { name: '赵国庆', phone: '139****0002' } });
    expect(items.every(({ household }) => household.startsWith('420205/003/001/g02/'))).toBe(true);
    expect(JSON.stringify(items)).not.toMatch(/139\d{8}/);
    expect((await cost(() => openFor(WANG))).dbTrips).toBeLessThanOrEqual(2);
    expect((await openFor(LIU)).map(({ caller }) => caller.name)).toEqual(['周文斌']);
  });

  it('pages through those of a community without losing or repeating one', async () => {
    const all = await openFor(HE);
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: OutputOf<'calls.listOpen'> = await get(HE, 'calls.listOpen', { cursor, limit: 2 });
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.next;
    } while (cursor);
    expect(seen).toEqual(all.map(({ id }) => id));
    expect(seen.length).toBeGreaterThan(3);
  });
});

describe('following up', () => {
  const callOf = async (name: string) => {
    const found = (await openFor(HE)).find(({ caller }) => caller.name === name);
    if (!found) throw new Error(`no open call of ${name}`);
    return { callId: found.id };
  };

  it.each([LI, ZHAO, XU, LIU, DENG])('is refused to %s', async (openid) => {
    const target = await callOf('赵国庆');
    expect(await refusal(openid, 'calls.followUp', { ...target, words: '好了' })).toBe(
      'NOT_FOUND_OR_FORBIDDEN',
    );
    expect(await refusal(openid, 'calls.openContact', { ...target, reason: '回电' })).toBe(
      'NOT_FOUND_OR_FORBIDDEN',
    );
  });

  it('needs words', async () => {
    expect(await refusal(WANG, 'calls.followUp', { ...(await callOf('徐德福')), words: ' ' })).toBe(
      'INPUT_INVALID',
    );
  });

  it('opens the phone with a reason that the caller can read', async () => {
    const target = await callOf('赵国庆');
    expect(await get(WANG, 'calls.openContact', { ...target, reason: '回电问平安' })).toEqual({
      phone: '13900000002',
    });
    const [mine] = (await get(ZHAO, 'calls.listMine', {})).items;
    expect(mine).toMatchObject({ to: '120', looks: [{ by: '王建军', reason: '回电问平安' }] });
  });

  it('by ten at once happens once and leaves the list', async () => {
    const target = await callOf('徐德福');
    const input = { ...target, words: '上门看过，没有事' };
    const codes = await Promise.all(
      Array.from({ length: 10 }, (_, n) => refusal(n % 2 ? WANG : HE, 'calls.followUp', input)),
    );
    expect(codes.filter((code) => code === 'none')).toHaveLength(1);
    expect(codes.filter((code) => code === 'STATE_NOT_ALLOWED')).toHaveLength(9);
    expect((await openFor(HE)).map(({ id }) => id)).not.toContain(target.callId);
    const { items } = await get(XU, 'calls.listMine', {});
    expect(items[0]?.followUp).toMatchObject({ words: '上门看过，没有事' });
  });

  it('alone takes three trips in two steps', async () => {
    const input = { ...(await callOf('周文斌')), words: '已回电' };
    expect(await cost(() => get(LIU, 'calls.followUp', input))).toMatchObject({ dbTrips: 3, dbDepth: 2 });
  });
});

describe('those who look in', () => {
  it('are told by a message, once, without a name or a door, and read it in the app', async () => {
    await cloud.runTimer('clock');
    const before = (await cloud.messages()).length;
    await get(LI, 'calls.log', { to: '120', calledAt: NOW });
    await Promise.all([cloud.runTimer('clock'), cloud.runTimer('clock')]);
    const told = (await cloud.messages()).slice(before);
    expect(told.map(({ to }) => to)).toEqual(expect.arrayContaining([WANG, HE]));
    expect(new Set(told.map(({ to }) => to)).size).toBe(told.length);
    expect(told.every(({ page }) => page?.startsWith('calls/pages/open/index?call=c_'))).toBe(true);
    expect(JSON.stringify(told)).not.toMatch(/李秀兰|1单元|13900/);
    const mine = await cloud.call(WANG, 'messages.listMine', { limit: 1 });
    expect(mine).toMatchObject({ ok: true, data: { items: [{ title: '一键通回访提醒', isNew: true }] } });
  });
});
