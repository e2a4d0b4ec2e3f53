import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { startTestCloud, type TestCloud } from '../testing/test-cloud';

const AS = (openid: string) => ({ 'x-emulator-openid': openid });

describe('files of the app', () => {
  let cloud: TestCloud;
  beforeEach(async () => {
    cloud = await startTestCloud({}, '/nowhere');
  });
  afterEach(() => cloud.close());

  const upload = (path: string, headers: Record<string, string> = AS('owner'), content = 'x') =>
    cloud.ask('POST', `/_storage/upload?path=${encodeURIComponent(path)}`, content, headers);

  it.each([
    '../a',
    'a/../../b',
    '/etc/passwd',
    'a//b',
    'a/./b',
    'a\0b',
    'a\\b',
    'a%2f..',
    '',
    '.',
    '..',
    'a/',
    'x'.repeat(851),
    'a?b',
    'a#b',
  ])('refuses the path %j', async (path) => {
    expect(await upload(path)).toMatchObject({
      status: 400,
      body: { error: { code: 'FILE_PATH_INVALID' } },
    });
  });

  it('are written nowhere but in the folder of files, whatever their path pretends', async () => {
    const around = async () => [await readdir(cloud.dir), await readdir(join(cloud.dir, '..'))].flat();
    const before = await around();
    for (const path of [
      '../escaped',
      '..\\escaped',
      '/escaped',
      'files/../../escaped',
      'escaped/..',
      '%2e%2e/escaped',
    ]) {
      await upload(path);
      await cloud.ask('PUT', `/_storage/${encodeURIComponent(path)}`, 'x');
    }
    const fresh = (await around()).filter((name) => !before.includes(name));
    expect(fresh.filter((name) => name.includes('escaped'))).toEqual([]);
  });

  const OURS = 'cloud://yijianqing-local.796a-yijianqing-local-1250000000/';
  it.each([
    [{ action: 'storage.getUploadMetadata', path: '../a' }, { code: 'INVALID_PARAM' }],
    [{ action: 'storage.getUploadMetadata', path: { $ne: 1 } }, { code: 'INVALID_PARAM' }],
    [
      { action: 'storage.batchDeleteFile', fileid_list: [`${OURS}../../secrets.json`, 'a.jpg', null] },
      { data: { delete_list: Array(3).fill({ code: 'INVALID_PARAM' }) } },
    ],
    [
      { action: 'storage.batchGetDownloadUrl', file_list: [{ fileid: `${OURS}../secrets.json` }, 7] },
      { data: { download_list: Array(2).fill({ code: 'INVALID_PARAM', tempFileURL: '' }) } },
    ],
    [
      { action: 'storage.batchGetDownloadUrl', file_list: [{ fileid: 'cloud://another.bucket/a.jpg' }] },
      { data: { download_list: [{ code: 'INVALID_PARAM' }] } },
    ],
    [
      { action: 'storage.batchCopyFile', file_list: [{ src_path: 'a.jpg', dst_path: '/etc/a.jpg' }] },
      { data: { copy_list: [{ code: 'INVALID_PARAM' }] } },
    ],
  ])('refuses over the wire %j', async (params, reply) => {
    expect(await cloud.ask('POST', '/admin', params)).toMatchObject({ status: 200, body: reply });
  });

  it('lets nobody put a file without the signature for its own path', async () => {
    const sign = async (path: string) => {
      const { body } = await cloud.ask('POST', '/admin', { action: 'storage.getUploadMetadata', path });
      return (body as { data: { authorization: string } }).data.authorization;
    };
    const put = async (path: string, authorization: string) =>
      (await cloud.ask('PUT', `/_storage/${path}`, 'x', { authorization })).status;
    const own = await sign('a.jpg');
    expect(await put('b.jpg', own)).toBe(403);
    expect(await put('a.jpg', '9999999999-'.padEnd(75, '0'))).toBe(403);
    expect(await put('a%2f..%2fb.jpg', own)).toBe(403);
    expect(await put('a.jpg', own)).toBe(200);
  });

  it('refuses nobody, more than 10 MB, and the file of another', async () => {
    expect(await upload('a.jpg', {})).toMatchObject({ status: 401 });
    expect(await upload('a.jpg', AS('owner'), 'x'.repeat(10 * 1024 * 1024 + 1))).toMatchObject({
      status: 413,
    });
    expect(await upload('a.jpg')).toMatchObject({
      status: 200,
      body: { fileID: expect.stringMatching(/^cloud:.*\/a\.jpg$/) },
    });
    expect(await upload('a.jpg', AS('other'))).toMatchObject({
      status: 403,
      body: { error: { code: 'FILE_OF_ANOTHER' } },
    });
    expect(await upload('a.jpg')).toMatchObject({ status: 200 });
  });

  it('loses the answer of an upload on request, and the file is there', async () => {
    await cloud.ask('POST', '/_emulator/faults', {
      rules: [{ action: 'upload', kind: 'dropAfter', times: 1 }],
    });
    await expect(upload('a.jpg')).rejects.toThrow();
    expect(await upload('a.jpg', AS('other'))).toMatchObject({
      body: { error: { code: 'FILE_OF_ANOTHER' } },
    });
  });

  it('refuses to read without a signature', async () => {
    await upload('a.jpg');
    expect(await cloud.ask('GET', '/_storage/a.jpg')).toMatchObject({ status: 403 });
    expect(await cloud.ask('GET', `/_storage/a.jpg?sign=9999999999-${'0'.repeat(64)}`)).toMatchObject({
      status: 403,
    });
  });
});
