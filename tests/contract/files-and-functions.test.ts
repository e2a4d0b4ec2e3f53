import { FUNCTION } from './collections';
import { type Environment, openEnvironment, refusal } from './environment';

describe('files', () => {
  let cloud: Environment;
  const uploaded: string[] = [];

  beforeAll(async () => {
    cloud = await openEnvironment();
  });
  afterAll(async () => {
    if (uploaded.length > 0) await cloud.app.deleteFile({ fileList: uploaded });
    await cloud.close();
  });

  const upload = async (name: string, content: string) => {
    const cloudPath = `contract/${cloud.run}/${name}`;
    const { fileID } = await cloud.app.uploadFile({ cloudPath, fileContent: Buffer.from(content) });
    uploaded.push(fileID);
    return fileID;
  };

  it('come back byte for byte, under an id that names their path', async () => {
    const fileID = await upload('照片 1.txt', '一键清');
    expect(fileID).toMatch(/^cloud:\/\/[\w.-]+\/contract\/.*\/照片 1\.txt$/);
    expect(String((await cloud.app.downloadFile({ fileID })).fileContent)).toBe('一键清');
  });

  it('have a link for each that is there; one that is not says so in its own row', async () => {
    const fileID = await upload('a.txt', 'a');
    const { fileList } = await cloud.app.getTempFileURL({
      fileList: [
        { fileID, maxAge: 3600 },
        { fileID: `${fileID}.none`, maxAge: 3600 },
      ],
    });
    expect(fileList.map((file) => [file.fileID, file.code === 'SUCCESS'])).toEqual([
      [fileID, true],
      [`${fileID}.none`, false],
    ]);
    const response = await fetch(encodeURI(fileList[0]?.tempFileURL ?? ''));
    expect(await response.text()).toBe('a');
  });

  it('are gone once deleted', async () => {
    const fileID = await upload('gone.txt', 'x');
    const { fileList } = await cloud.app.deleteFile({ fileList: [fileID] });
    expect(fileList).toMatchObject([{ code: 'SUCCESS' }]);
    await expect(cloud.app.downloadFile({ fileID })).rejects.toThrow();
  });
});

describe('functions', () => {
  let cloud: Environment;
  beforeAll(async () => {
    cloud = await openEnvironment();
  });
  afterAll(() => cloud.close());

  type Echo = { event: unknown; environment: Record<string, string | undefined>; invocation: string };
  const call = async (data: object) =>
    (await cloud.app.callFunction({ name: FUNCTION, data })).result as unknown as Echo;

  it('that do not exist are refused', async () => {
    const { code } = await refusal(cloud.app.callFunction({ name: 'contract_nobody', data: {} }));
    expect(code).not.toBe('ANSWERED');
  });

  it('get the event as it was sent', async () => {
    const event = { op: 'say', input: { text: '一', list: [1, null], empty: {} } };
    expect((await call(event)).event).toMatchObject(event);
  });

  it('are told who calls by the context alone: a server is nobody, whatever the event says', async () => {
    const { environment } = await call({ WX_OPENID: 'forged', userInfo: { openId: 'forged' } });
    expect(environment.WX_OPENID ?? '').toBe('');
    expect(environment.TRIGGER_SRC).not.toBe('timer');
  });

  it('have an id for each invocation', async () => {
    const [one, two] = [await call({}), await call({})];
    expect(one.invocation).toMatch(/./);
    expect(one.invocation).not.toBe(two.invocation);
  });
});
