import { mkdir, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { startTestCloud, type TestCloud } from './testing/test-cloud';
import { aFunction, removeFolder, temporaryFolder, writeFunction } from './testing/test-functions';

const AS = (openid: string) => ({ 'x-emulator-openid': openid });

// processes start slowly on a busy machine
jest.setTimeout(30_000);

describe('the doors of the local cloud', () => {
  let functionsDir: string;
  let cloud: TestCloud;

  beforeAll(async () => {
    functionsDir = await temporaryFolder();
    await writeFunction(functionsDir, 'echo', 'return { event, who: process.env.WX_OPENID ?? null };');
    await writeFunction(
      functionsDir,
      'refusing',
      'return { ok: false, error: { code: "NOT_NOW", details: {}, traceId: "t-1" } };',
    );
  });
  afterAll(() => removeFolder(functionsDir));

  beforeEach(async () => {
    const functions = [aFunction('echo'), aFunction('refusing')];
    const operations = [{ name: 'echo.say', slice: 'echo', op: 'say' }];
    cloud = await startTestCloud({ functions, operations }, functionsDir);
  });
  afterEach(() => cloud.close());

  describe('calling a function', () => {
    it.each([
      ['an unknown function', 'POST', '/fn/nobody', '{}', {}, 404, 'FUNCTION_UNKNOWN'],
      ['malformed JSON', 'POST', '/fn/echo', '{"op":', {}, 400, 'EVENT_MALFORMED'],
      ['an event that is no object', 'POST', '/fn/echo', '[1]', {}, 400, 'EVENT_MALFORMED'],
      ['an openid with other characters', 'POST', '/fn/echo', '{}', AS("x' or 1"), 400, 'OPENID_MALFORMED'],
      ['an openid that is too long', 'POST', '/fn/echo', '{}', AS('x'.repeat(65)), 400, 'OPENID_MALFORMED'],
      ['an empty openid', 'POST', '/fn/echo', '{}', AS(' '), 400, 'OPENID_MALFORMED'],
      ['two openids', 'POST', '/fn/echo', '{}', AS('a, b'), 400, 'OPENID_MALFORMED'],
      [
        'an event over 6 MB',
        'POST',
        '/fn/echo',
        `{"a":"${'x'.repeat(6 * 1024 * 1024)}"}`,
        {},
        413,
        'FUNCTIONS_PAYLOAD_TOO_LARGE',
      ],
      ['another method', 'GET', '/fn/echo', undefined, {}, 405, 'METHOD_UNKNOWN'],
      [
        'a page of another origin',
        'POST',
        '/fn/echo',
        '{}',
        { origin: 'http://example.com' },
        403,
        'ORIGIN_FOREIGN',
      ],
      ['a page without an origin', 'POST', '/fn/echo', '{}', { origin: 'null' }, 403, 'ORIGIN_FOREIGN'],
      ['an address with broken escapes', 'POST', '/fn/%E0%A4', '{}', {}, 400, 'ADDRESS_MALFORMED'],
    ])('refuses %s', async (_what, method, path, body, headers, status, code) => {
      expect(await cloud.ask(method, path, body, headers)).toMatchObject({
        status,
        body: { ok: false, error: { code } },
      });
    });

    it('refuses a host name that is not of this machine, as after DNS rebinding', async () => {
      const { port } = new URL(cloud.url);
      const status = await new Promise((resolve) => {
        const options = {
          port,
          host: '127.0.0.1',
          path: '/_emulator/health',
          headers: { host: 'example.com' },
        };
        request(options, (response) => resolve(response.resume().statusCode)).end();
      });
      expect(status).toBe(403);
    });

    it('hears no other address of the machine', async () => {
      const { port } = new URL(cloud.url);
      const error = await new Promise<NodeJS.ErrnoException>((resolve) => {
        request({ port, host: '127.0.0.2', path: '/_emulator/health' }).on('error', resolve).end();
      });
      expect(['ECONNREFUSED', 'EADDRNOTAVAIL', 'ETIMEDOUT']).toContain(error.code);
    });

    it('serves a page of its own origin, and people without identity', async () => {
      const own = { origin: cloud.url, ...AS(' somebody ') };
      expect(await cloud.ask('POST', '/fn/echo', { op: 'say' }, own)).toEqual({
        status: 200,
        body: { event: { op: 'say' }, who: 'somebody' },
      });
      expect(await cloud.ask('POST', '/fn/echo')).toEqual({ status: 200, body: { event: {}, who: null } });
    });

    it('lists a refused call with its code and trace', async () => {
      await cloud.call('refusing', { op: 'try' });
      const { body } = await cloud.ask('GET', '/_emulator/calls');
      expect(body).toMatchObject([
        { fn: 'refusing', op: 'try', ok: false, code: 'NOT_NOW', traceId: 't-1', dbTrips: 0, dbDepth: 0 },
      ]);
    });

    it('loses the answer of a call on request', async () => {
      await cloud.ask('POST', '/_emulator/faults', {
        rules: [{ action: 'call', fn: 'echo', kind: 'dropAfter', times: 1 }],
      });
      await expect(cloud.call('echo', {})).rejects.toThrow();
      expect((await cloud.ask('GET', '/_emulator/calls')).body).toHaveLength(1);
      expect(await cloud.call('echo', {})).toMatchObject({ who: null });
    });
  });

  it('shows its contract, its health, its page and what functions print', async () => {
    expect(await cloud.ask('GET', '/_emulator/contract')).toMatchObject({ body: [{ name: 'echo.say' }] });
    expect(await cloud.ask('GET', '/_emulator/health')).toMatchObject({ body: { ok: true } });
    const page = String((await cloud.ask('GET', '/_emulator/')).body);
    const parts = [...page.matchAll(/(?:src|href)="(\/_emulator\/[^"]+)"/g)].map(([, part]) => part ?? '');
    expect(parts).toHaveLength(3);
    for (const part of parts) expect(await cloud.ask('GET', part)).toMatchObject({ status: 200 });
    expect(await cloud.ask('GET', '/_emulator/page/..%2fpage-routes.js')).toMatchObject({ status: 404 });
    expect(await cloud.ask('GET', '/nothing')).toMatchObject({ status: 404 });
  });

  it('exports into an empty folder only', async () => {
    const target = join(functionsDir, 'export');
    await mkdir(target);
    await writeFile(join(target, 'mine'), '');
    expect(await cloud.ask('POST', '/_emulator/export', { dir: target })).toMatchObject({ status: 409 });
    expect(await cloud.ask('POST', '/_emulator/export', { dir: 'relative' })).toMatchObject({ status: 400 });
    expect(await cloud.ask('POST', '/_emulator/export', { dir: join(target, 'new') })).toMatchObject({
      status: 200,
    });
  });
});
