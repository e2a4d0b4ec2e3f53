import { SDK_FUNCTION, WHO_FUNCTION } from './testing/sdk-functions';
import { startTestCloud, type TestCloud } from './testing/test-cloud';
import { aFunction, bundleFunction, removeFolder, temporaryFolder } from './testing/test-functions';

const things = { name: 'things', indexes: [{ name: 'n', keys: [['n', 1] as [string, 1]] }] };
// processes start slowly on a busy machine
jest.setTimeout(30_000);

describe('the local cloud, driven by the real SDKs', () => {
  let functionsDir: string;
  let cloud: TestCloud;

  beforeAll(async () => {
    functionsDir = await temporaryFolder();
    await Promise.all([
      bundleFunction(functionsDir, 'sdk', SDK_FUNCTION),
      bundleFunction(functionsDir, 'who', WHO_FUNCTION),
    ]);
  });
  afterAll(() => removeFolder(functionsDir));

  beforeEach(async () => {
    const functions = [aFunction('sdk'), aFunction('who')];
    cloud = await startTestCloud({ functions, collections: [things] }, functionsDir);
  });
  afterEach(() => cloud.close());

  const job = (name: string, input: Record<string, unknown> = {}) =>
    cloud.call('sdk', { job: name, ...input }, 'somebody');
  const lastCall = async () => ((await cloud.ask('GET', '/_emulator/calls')).body as object[]).at(-1);

  it('charges a call with its database trips and the documents they touched', async () => {
    await job('chain');
    expect(await lastCall()).toMatchObject({
      fn: 'sdk',
      ok: true,
      dbTrips: 3,
      dbDepth: 3,
      docsReturned: 2,
      storageTrips: 0,
    });
    expect(await lastCall()).toHaveProperty('dbBytes', expect.any(Number));
  });

  it('counts trips made side by side as one step', async () => {
    for (let round = 0; round < 5; round += 1) {
      await job('side');
      expect(await lastCall()).toMatchObject({ dbTrips: 3, dbDepth: 1 });
    }
  });

  it('empties the calls on request', async () => {
    await job('count');
    await cloud.ask('DELETE', '/_emulator/calls');
    expect((await cloud.ask('GET', '/_emulator/calls')).body).toEqual([]);
  });

  it('loses the answer but not the write for dropAfter, and neither happens for dropBefore', async () => {
    const plan = (kind: string) => ({
      rules: [{ action: 'database.insertDocument', collection: 'things', kind, times: 1 }],
    });
    await cloud.ask('POST', '/_emulator/faults', plan('dropAfter'));
    expect(await job('insert', { id: 'kept' })).toMatchObject({ ok: false });
    expect(await job('count')).toMatchObject({ data: 1 });
    await cloud.ask('POST', '/_emulator/faults', plan('dropBefore'));
    expect(await job('insert', { id: 'lost' })).toMatchObject({ ok: false });
    expect(await job('count')).toMatchObject({ data: 1 });
    expect(await job('insert', { id: 'lost' })).toMatchObject({ ok: true });
  });

  it('shows a conditional update a conflict, and a transaction the error that the SDK retries', async () => {
    await job('insert', { id: 'one' });
    await cloud.ask('POST', '/_emulator/faults', {
      rules: [{ kind: 'conflict', action: 'database.modifyDocument', times: 1 }],
    });
    expect(await job('update', { id: 'one' })).toMatchObject({ data: { updated: 0 } });
    expect(await job('update', { id: 'one' })).toMatchObject({ data: { updated: 1 } });
    await cloud.ask('POST', '/_emulator/faults', {
      rules: [{ kind: 'conflict', action: 'database.commitTransaction', times: 1 }],
    });
    expect(await job('transact', { id: 'one' })).toMatchObject({ ok: true, data: 'done' });
  });

  it('answers a chosen error, delays, and kills the process that calls', async () => {
    await cloud.ask('POST', '/_emulator/faults', {
      rules: [
        { fn: 'sdk', kind: 'delay', ms: 300 },
        { kind: 'error', code: 'BUSY', times: 1 },
      ],
    });
    const began = performance.now();
    expect(await job('count')).toMatchObject({ error: { code: 'BUSY' } });
    expect(performance.now() - began).toBeGreaterThanOrEqual(299);
    await cloud.ask('POST', '/_emulator/faults', { rules: [{ kind: 'kill', times: 1 }] });
    expect(await job('count')).toMatchObject({
      error: { code: 'FUNCTIONS_EXECUTE_FAIL', details: { reason: 'crashed' } },
    });
    expect(await job('count')).toMatchObject({ ok: true });
  });

  it('refuses a fault plan it does not understand', async () => {
    expect(await cloud.ask('POST', '/_emulator/faults', { rules: [{ kind: 'explode' }] })).toMatchObject({
      status: 400,
    });
  });

  it('keeps a file through upload, download, temporary address and deletion', async () => {
    const { data } = (await job('upload', { path: '照片/一 号.txt', text: '你好' })) as {
      data: { fileID: string };
    };
    expect(data.fileID).toMatch(/^cloud:\/\/[\w-]+\.[\w-]+\/照片\/一 号\.txt$/);
    expect(await job('download', data)).toMatchObject({ data: '你好' });
    const links = (await job('links', data)) as {
      data: { fileList: { code: string; tempFileURL: string }[] };
    };
    expect(links.data.fileList.map((each) => each.code)).toEqual(['SUCCESS', 'STORAGE_FILE_NONEXIST']);
    const response = await fetch(links.data.fileList[0]?.tempFileURL ?? '');
    expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([
      200,
      'text/plain; charset=utf-8',
      '你好',
    ]);
    expect((await fetch((links.data.fileList[0]?.tempFileURL ?? '').replace('sign=', 'sign=1'))).status).toBe(
      403,
    );
    expect(await lastCall()).toMatchObject({ storageTrips: 1 });
    expect(await job('remove', data)).toMatchObject({ data: { fileList: [{ code: 'SUCCESS' }] } });
    expect(await job('remove', data)).toMatchObject({
      data: { fileList: [{ code: 'STORAGE_FILE_NONEXIST' }] },
    });
  });

  it('stamps its own dates and keeps its links, however far the functions’ time was moved', async () => {
    const { data } = (await job('upload', { path: 'a.txt', text: 'a' })) as { data: { fileID: string } };
    const links = (await job('links', data)) as { data: { fileList: { tempFileURL: string }[] } };
    await cloud.ask('POST', '/_emulator/clock', { advance: '400d' });
    expect((await fetch(links.data.fileList[0]?.tempFileURL ?? '')).status).toBe(200);
    const stamp = (await job('stamp', { id: 'now' })) as { data: { seen: string; stamped: string } };
    expect(Date.parse(stamp.data.seen) - Date.parse(stamp.data.stamped)).toBeGreaterThan(399 * 86_400_000);
    expect(Math.abs(Date.parse(stamp.data.stamped) - Date.now())).toBeLessThan(86_400_000);
  });

  it('calls a function from a function on behalf of the same person', async () => {
    expect(await job('nested')).toMatchObject({
      data: { result: { event: { a: 1 }, environment: { WX_OPENID: 'somebody', SOURCE: 'wx_client,scf' } } },
    });
  });

  it('copies a file, over another one only when asked', async () => {
    await job('upload', { path: 'a/x.txt', text: 'first' });
    await job('upload', { path: 'b/x.txt', text: 'second' });
    const copy = (from: string, to: string, overwrite: boolean) => job('copy', { from, to, overwrite });
    expect(await copy('a/x.txt', 'b/x.txt', false)).toMatchObject({
      data: { fileList: [{ code: 'STORAGE_FILE_EXIST' }] },
    });
    expect(await copy('none/x.txt', 'b/x.txt', true)).toMatchObject({
      data: { fileList: [{ code: 'STORAGE_FILE_NONEXIST' }] },
    });
    const copied = (await copy('a/x.txt', 'b/x.txt', true)) as { data: { fileList: { fileId: string }[] } };
    const [file] = copied.data.fileList;
    expect(await job('download', { fileID: file?.fileId })).toMatchObject({ data: 'first' });
  });

  it('refuses a where() of a function beside its own open transaction', async () => {
    await job('insert', { id: 'one' });
    expect(await job('locked', { id: 'one' })).toMatchObject({
      ok: false,
      error: { code: 'DATABASE_TRANSACTION_FAIL', message: expect.stringContaining('OutsideTransaction') },
    });
    // the transaction of the refused call was rolled back by the SDK
    expect(await job('update', { id: 'one' })).toMatchObject({ data: { updated: 1 } });
  });

  it('repeats the faults of a seed from call to call', async () => {
    const series = async (seed: number): Promise<boolean[]> => {
      await cloud.ask('POST', '/_emulator/faults', { rules: [{ kind: 'error', probability: 0.5 }], seed });
      const answers: boolean[] = [];
      for (let call = 0; call < 16; call += 1) answers.push(((await job('count')) as { ok: boolean }).ok);
      return answers;
    };
    const first = await series(5);
    expect(new Set(first).size).toBe(2);
    expect(await series(5)).toEqual(first);
    expect(await series(6)).not.toEqual(first);
  });

  it('lists its files for the page, with addresses that open them', async () => {
    await job('upload', { path: 'b.txt', text: 'bee' });
    await cloud.ask('POST', '/_storage/upload?path=a.txt', 'a', { 'x-emulator-openid': 'somebody' });
    const { body } = await cloud.ask('GET', '/_emulator/files');
    const files = body as { path: string; owner: string | null; bytes: number; address: string }[];
    expect(files.map(({ path, owner, bytes }) => [path, owner, bytes])).toEqual([
      ['a.txt', 'somebody', 1],
      ['b.txt', null, 3],
    ]);
    expect(await cloud.ask('GET', files[1]?.address ?? '')).toEqual({ status: 200, body: 'bee' });
  });

  it.each([
    ['unknown', 'auth.'],
    ['person', 'auth.getUserInfoForAdmin'],
    ['authority', 'storage.getFileAuthority'],
    ['report', 'analytics.report'],
    ['pay', 'wx.wxPayApi'],
    ['container', 'wx.wxCallContainerApi'],
  ])('refuses what it does not play and names it: %s', async (name, action) => {
    expect(await job(name, { path: 'a.txt' })).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining(action) },
    });
  });

  it('lets nothing of the SDK that has another address leave the machine', async () => {
    expect(await job('models')).toMatchObject({ ok: false });
    const logs = (await cloud.ask('GET', '/_emulator/logs')).body as { line: string }[];
    expect(logs.map(({ line }) => line).join()).toMatch(/REFUSED A CONNECTION TO .*tcloudbasegateway/);
  });

  it('lives on after bodies that no SDK sends', async () => {
    const bodies = [
      ...['not json', '[]', '', '{"action":5}', '{"action":"toString"}', '{"action":"__proto__"}'],
      ...['{"__proto__":{"action":"database.getDocument"}}', `{"action":${'['.repeat(100_000)}`],
      ...['{"action":"database.getDocument","collectionName":["things"],"transactionId":{}}'],
      ...['{"action":"functions.invokeFunction","function_name":"__proto__","request_data":"{}"}'],
    ];
    bodies.push(JSON.stringify({ action: 'database.insertDocument', data: ['x'.repeat(17_000_000)] }));
    for (const body of bodies) {
      expect((await cloud.ask('POST', '/admin', body)).body).toMatchObject({ code: expect.any(String) });
    }
    const form = { 'content-type': 'multipart/form-data; boundary=x' };
    expect((await cloud.ask('POST', '/admin', '--x\r\nbroken', form)).body).toMatchObject({
      code: 'INVALID_PARAM',
    });
    expect(await job('count')).toMatchObject({ ok: true });
  });
});
