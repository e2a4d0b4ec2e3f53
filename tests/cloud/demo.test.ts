import type { OutputOf } from '../../types/contract';
import { DESK_QUEUES, type DeskQueue } from '../../types/requests.labels';
import { type Call, type LocalCloud, startCloud } from '../support/local-cloud';

type Summary = OutputOf<'requests.listDesk'>['items'][number];
type Detail = OutputOf<'requests.get'>;

const DISTRICT = '420205';
const AUDITOR = 'demo-auditor-peng';

let cloud: LocalCloud;
beforeAll(async () => {
  cloud = await startCloud({ demo: true });
}, 120_000);
afterAll(() => cloud.stop());

const get = async <T>(openid: string, operation: string, input: object): Promise<T> => {
  const answer = await cloud.call(openid, operation, input);
  if (!answer.ok) throw new Error(`${operation} ${JSON.stringify(input)}: ${answer.error.code}`);
  return answer.data as T;
};

const everythingIn = async (queue: DeskQueue): Promise<Summary[]> => {
  const items: Summary[] = [];
  let cursor: string | null = null;
  do {
    const input = { within: DISTRICT, queue, cursor, limit: 50 };
    const page: OutputOf<'requests.listDesk'> = await get(AUDITOR, 'requests.listDesk', input);
    items.push(...page.items);
    cursor = page.next;
  } while (cursor !== null);
  return items;
};

it('has somebody for every role, and each can sign in', async () => {
  const personas = await cloud.personas();
  expect(new Set(personas.map(({ role }) => role)).size).toBe(11);
  for (const { openid, name, role } of personas) {
    const me = await get<OutputOf<'community.signIn'>>(openid, 'community.signIn', {});
    if (role === 'visitor') expect(me.memberships).toEqual([]);
    else expect([me.name, me.memberships.map((m) => m.role)]).toEqual([name, expect.arrayContaining([role])]);
  }
});

it('shows every request as the contract promises, with pictures that open', async () => {
  const all = (await Promise.all(DESK_QUEUES.map(everythingIn))).flat();
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(all.length).toBeGreaterThan(350);

  const pictures = new Set<string>();
  for (const { id } of all) {
    const detail = await get<Detail>(AUDITOR, 'requests.get', { requestId: id });
    expect(detail.timeline.length).toBeGreaterThan(0);
    for (const { url } of [...detail.photos, ...detail.timeline.flatMap(({ photos }) => photos)])
      pictures.add(url);
  }
  const [first = ''] = pictures;
  const response = await fetch(first);
  expect(response.headers.get('content-type')).toBe('image/png');
  expect(pictures.size).toBeGreaterThan(100);
  expect([...pictures].every((url) => url !== '')).toBe(true);
}, 120_000);

it('lets the main persona walk on: what waits for a rating can be rated', async () => {
  const { items } = await get<OutputOf<'requests.listMine'>>('demo-resident-li', 'requests.listMine', {});
  const waiting = items.find(({ status }) => status === 'verified')!;
  const detail = await get<Detail>('demo-resident-li', 'requests.get', { requestId: waiting.id });
  expect(detail.may).toContain('rate');
  const input = { requestId: waiting.id, rev: detail.rev, level: 5, words: '谢谢' };
  expect(await get('demo-resident-li', 'requests.rate', input)).toMatchObject({ status: 'closed' });
});

it('gives the grid worker tasks, the most urgent first, in two trips', async () => {
  await cloud.clearCalls();
  const { items } = await get<OutputOf<'requests.listTasks'>>('demo-worker-wang', 'requests.listTasks', {});
  const [call] = (await cloud.calls()) as [Call];
  expect(call.dbTrips).toBeLessThanOrEqual(2);
  expect(items.some(({ overdue }) => overdue)).toBe(true);
  expect(items.some(({ status }) => status === 'assigned')).toBe(true);
});

it('lets sealed phones be opened by the functions of this cloud', async () => {
  const { items } = await get<OutputOf<'requests.listTasks'>>('demo-worker-wang', 'requests.listTasks', {});
  const mine = items.find(({ status }) => status === 'acknowledged')!;
  const contact = await get<OutputOf<'requests.openContact'>>('demo-worker-wang', 'requests.openContact', {
    requestId: mine.id,
    reason: '上门前联系',
  });
  expect(contact.phone).toMatch(/^1390000\d{4}$/);
});

it('leaves the clock nothing to make up for', async () => {
  expect(await cloud.runTimer('clock')).toMatchObject({ ok: true });
  expect(await cloud.messages()).toEqual([]);
});
