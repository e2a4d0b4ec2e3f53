import { type LocalCloud, startCloud } from '../support/local-cloud';
import {
  act,
  ask,
  CAO,
  COMMUNITY,
  codeOf,
  HE,
  HOUSE,
  LI,
  photo,
  read,
  submit,
  TANG,
  WANG,
  XIE,
} from './requests.play';

jest.setTimeout(60_000);

let cloud: LocalCloud;
beforeAll(async () => {
  cloud = await startCloud({ demo: true });
}, 90_000);
afterAll(() => cloud.stop());

const tip = ({ data }: { data: unknown }) => (data as Record<string, { value: string }>).thing5?.value;
const messagesTo = async (openid: string, page: string) =>
  (await cloud.messages()).filter((m) => m.to === openid && m.page?.includes(page)).map(tip);

describe('a request from submission to rating', () => {
  let id = '';
  const latest = async () => ({ requestId: id, rev: (await read(cloud, HE, id)).rev });

  it('is submitted with a photo and goes to the grid’s workers at once', async () => {
    const made = await submit(cloud, { photos: [await photo(cloud, LI)] });
    id = made.requestId;
    expect(made).toMatchObject({ status: 'assigned', rev: 1 });
    expect(made.number).toMatch(/^\d{6}-\d{5}-\d$/);
    const shown = await read(cloud, LI, id);
    expect(shown).toMatchObject({
      mine: true,
      may: ['withdraw', 'urge'],
      place: { label: '友爱街社区 · 第2网格 · 5号楼' },
      deadline: { workingDays: expect.any(Number), pausedSince: null },
    });
    expect(shown.photos[0]?.url).toMatch(/^http:\/\/127\.0\.0\.1/);
  });

  it('stands in the worker’s tasks and among the resident’s requests', async () => {
    const tasks = await ask(cloud, WANG, 'requests.listTasks', { limit: 50 });
    expect(tasks.items.map((item) => item.id)).toContain(id);
    const mine = await ask(cloud, LI, 'requests.listMine', {});
    expect(mine.items[0]?.id).toBe(id);
  });

  it('is acknowledged, told about and resolved with an after-photo', async () => {
    await act(cloud, WANG, 'requests.acknowledge', { requestId: id, rev: 1 }, {});
    await act(cloud, WANG, 'requests.addProgress', await latest(), { words: '已联系电工，下午上门' });
    expect(await codeOf(cloud, WANG, 'requests.resolve', { ...(await latest()), words: '已修好' })).toBe(
      'EVIDENCE_MISSING',
    );
    const photos = [await photo(cloud, WANG)];
    const done = await act(cloud, WANG, 'requests.resolve', await latest(), { words: '已换新灯泡', photos });
    expect(done.status).toBe('resolved');
  });

  it('comes back when the check fails, and never from the handler’s own check', async () => {
    expect(await codeOf(cloud, WANG, 'requests.verify', { ...(await latest()), passed: true })).toBe(
      'CHECKER_IS_HANDLER',
    );
    expect(await codeOf(cloud, HE, 'requests.verify', { ...(await latest()), passed: false })).toBe(
      'REASON_MISSING',
    );
    const back = await act(cloud, HE, 'requests.verify', await latest(), {
      passed: false,
      words: '晚上看还是不亮',
    });
    expect(back.status).toBe('acknowledged');
  });

  it('is resolved again, checked, and badly rated', async () => {
    const photos = [await photo(cloud, WANG)];
    await act(cloud, WANG, 'requests.resolve', await latest(), { words: '线路也换了', photos });
    await act(cloud, TANG, 'requests.verify', await latest(), { passed: true });
    expect((await read(cloud, LI, id)).may).toEqual(['rate', 'reopen']);
    const rated = await act(cloud, LI, 'requests.rate', await latest(), { level: 2, words: '等了太久' });
    expect(rated.status).toBe('closed');
    expect(await codeOf(cloud, LI, 'requests.rate', { ...(await latest()), level: 5 })).toBe('ALREADY_RATED');
    const cases = await ask(cloud, HE, 'requests.listDesk', {
      within: COMMUNITY,
      queue: 'rating_cases',
      limit: 50,
    });
    expect(cases.items.map((item) => item.id)).toContain(id);
  });

  it('has its rating followed up by somebody else and rated once more', async () => {
    const hidden = await read(cloud, WANG, id);
    expect(hidden.rating).toMatchObject({ level: 2, words: '' });
    expect(JSON.stringify(hidden)).not.toContain('等了太久');
    await act(cloud, HE, 'requests.contactRater', await latest(), { words: '已电话回访' });
    await act(cloud, HE, 'requests.rectify', await latest(), { words: '以后当天回复' });
    await act(cloud, LI, 'requests.rate', await latest(), { level: 4 });
    expect(await read(cloud, LI, id)).toMatchObject({
      rating: { level: 2 },
      secondRating: { level: 4 },
      ratingCase: { state: 'rectified' },
    });
  });

  it('told the resident at each step, the workers of the task, and the desk of the check', async () => {
    await cloud.runTimer('clock');
    expect(await messagesTo(LI, id)).toEqual([
      '已派给网格员，等待签收',
      '王建军已签收，正在处理',
      '已处理，社区正在核查结果',
      '核查未通过，已退回继续处理',
      '已处理，社区正在核查结果',
      '核查通过，请您评价',
      '整改结果已反馈，可再次评价',
    ]);
    expect(await messagesTo(WANG, id)).toEqual(['新任务，请及时签收', '核查未通过，请继续处理']);
    expect(await messagesTo(HE, id)).toEqual([
      '已办结，请核查处理结果',
      '已办结，请核查处理结果',
      '收到差评，请在期限内回访',
    ]);
    const count = (await cloud.messages()).length;
    await cloud.runTimer('clock');
    expect((await cloud.messages()).length).toBe(count);
  });

  it('showed the resident no inner line and colleagues no name', async () => {
    const resident = await read(cloud, LI, id);
    expect(resident.timeline.some(({ inner }) => inner)).toBe(false);
    const colleague = await read(cloud, HE, id);
    expect(colleague.reporter).toMatchObject({ name: '李**', phone: expect.stringContaining('****') });
    expect(JSON.stringify(colleague)).not.toContain('李秀兰');
  });

  it('is reopened, reassigned by words, and the number of the resident opened with a reason', async () => {
    const opened = await act(cloud, LI, 'requests.reopen', await latest(), { words: '又不亮了' });
    expect(opened.status).toBe('assigned');
    await act(cloud, WANG, 'requests.acknowledge', await latest(), {});
    const expert = (await ask(cloud, CAO, 'community.signIn', {})).personId;
    expect(await codeOf(cloud, HE, 'requests.assign', { ...(await latest()), assignee: expert })).toBe(
      'REQUEST_ALREADY_ACKNOWLEDGED',
    );
    await act(cloud, HE, 'requests.assign', await latest(), { assignee: expert, words: '需要专业电工' });
    await act(cloud, CAO, 'requests.acknowledge', await latest(), {});
    const contact = await ask(cloud, CAO, 'requests.openContact', { requestId: id, reason: '约上门时间' });
    expect(contact).toEqual({ name: '李秀兰', phone: expect.stringMatching(/^139\d{8}$/) });
    const inner = (await read(cloud, XIE, id)).timeline.filter(({ kind }) => kind === 'contact_opened');
    expect(inner).toMatchObject([
      { words: '约上门时间', by: expect.stringContaining('部门经办人'), inner: true },
    ]);
    expect(await codeOf(cloud, WANG, 'requests.openContact', { requestId: id, reason: '看看' })).toBe(
      'NOT_FOUND_OR_FORBIDDEN',
    );
  });
});

describe('a request that lies at the desk', () => {
  it('is accepted, given to a grid worker by name, paused, resumed and refused no more', async () => {
    const made = await submit(cloud, { category: 'consultation', place: { territory: COMMUNITY } });
    expect(made.status).toBe('submitted');
    const incoming = await ask(cloud, HE, 'requests.listDesk', {
      within: COMMUNITY,
      queue: 'incoming',
      limit: 50,
    });
    expect(incoming.items.map((item) => item.id)).toContain(made.requestId);
    const accepted = await act(cloud, HE, 'requests.accept', made, {});
    const worker = (await ask(cloud, WANG, 'community.signIn', {})).personId;
    const given = await act(cloud, HE, 'requests.assign', accepted, { assignee: worker });
    const taken = await act(cloud, WANG, 'requests.acknowledge', given, {});
    const words = '等居民补材料';
    const paused = await act(cloud, HE, 'requests.pause', taken, { reason: 'awaiting_resident', words });
    expect((await read(cloud, LI, made.requestId)).deadline?.pausedSince).not.toBeNull();
    const resumed = await act(cloud, HE, 'requests.resume', paused, {});
    expect(await codeOf(cloud, HE, 'requests.refuse', { ...resumed, reason: 'unclear', words: '无' })).toBe(
      'INPUT_INVALID',
    );
    const { requestId, rev } = resumed;
    expect(
      await codeOf(cloud, HE, 'requests.refuse', { requestId, rev, reason: 'unclear', words: '无' }),
    ).toBe('STATE_NOT_ALLOWED');
  });

  it('is withdrawn by its resident', async () => {
    const made = await submit(cloud, { place: { territory: HOUSE } });
    expect((await act(cloud, LI, 'requests.withdraw', made, {})).status).toBe('withdrawn');
  });
});
