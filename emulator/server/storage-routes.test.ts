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
