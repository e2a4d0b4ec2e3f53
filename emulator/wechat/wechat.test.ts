import { SDK_FUNCTION, WX_FUNCTION } from '../testing/sdk-functions';
import { startTestCloud, type TestCloud } from '../testing/test-cloud';
import { aFunction, bundleFunction, removeFolder, temporaryFolder } from '../testing/test-functions';

const OPENAPI = ['subscribeMessage.send', 'phonenumber.getPhoneNumber'];

// processes start slowly on a busy machine
jest.setTimeout(30_000);

describe('WeChat’s server APIs, called through the real SDKs', () => {
  let functionsDir: string;
  let cloud: TestCloud;

  beforeAll(async () => {
    functionsDir = await temporaryFolder();
    await Promise.all([
      bundleFunction(functionsDir, 'sdk', SDK_FUNCTION),
      bundleFunction(functionsDir, 'wx', WX_FUNCTION),
    ]);
  });
  afterAll(() => removeFolder(functionsDir));

  beforeEach(async () => {
    const functions = [aFunction('sdk', { openapi: OPENAPI }), aFunction('wx', { openapi: OPENAPI })];
    cloud = await startTestCloud({ functions }, functionsDir);
  });
  afterEach(() => cloud.close());

  const message = (touser: string, text = '已受理') => ({
    touser,
    templateId: 'T1',
    page: 'pages/a',
    data: { phrase1: { value: text } },
  });

  it('sends a subscription message through wx-server-sdk and keeps it', async () => {
    const sent = await cloud.call(
      'wx',
      { api: 'subscribeMessage.send', data: message('reader') },
      'somebody',
    );
    expect(sent).toMatchObject({
      ok: true,
      data: { errCode: 0 },
      who: { OPENID: 'somebody', SOURCE: 'wx_client' },
    });
    const { body } = await cloud.ask('GET', '/_emulator/messages');
    expect(body).toMatchObject([
      { to: 'reader', templateId: 'T1', page: 'pages/a', data: { phrase1: { value: '已受理' } }, errcode: 0 },
    ]);
    const calls = await cloud.ask('GET', '/_emulator/calls');
    expect(calls.body).toMatchObject([{ wechatTrips: 1 }]);
  });

  it('answers 43101 for a person who refuses, until they accept again', async () => {
    const send = () => cloud.call('wx', { api: 'subscribeMessage.send', data: message('reader') });
    await cloud.ask('POST', '/_emulator/wechat/refuse', { openid: 'reader' });
    expect(await send()).toMatchObject({ ok: false, error: { code: '43101' } });
    await cloud.ask('DELETE', '/_emulator/wechat/refuse', { openid: 'reader' });
    expect(await send()).toMatchObject({ ok: true });
  });

  it('answers 47003 for a field that WeChat would refuse', async () => {
    const long = { api: 'subscribeMessage.send', data: message('reader', '超过五个汉字的短语') };
    expect(await cloud.call('wx', long)).toMatchObject({ error: { code: '47003' } });
  });

  it('answers −604101 for an API that the function did not declare', async () => {
    const functions = [aFunction('wx')];
    const strict = await startTestCloud({ functions }, functionsDir);
    const answer = await strict.call('wx', { api: 'subscribeMessage.send', data: message('reader') });
    await strict.close();
    expect(answer).toMatchObject({ ok: false, error: { code: '-604101' } });
  });

  it('exchanges a phone code once', async () => {
    const issue = async () =>
      (await cloud.ask('POST', '/_emulator/wechat/phone-code', {}, { 'x-emulator-openid': 'caller' }))
        .body as { code: string };
    const exchange = (data: { code: string }) =>
      cloud.call('wx', { api: 'phonenumber.getPhoneNumber', data });
    const first = await issue();
    const phone = /^1390000\d{4}$/;
    expect(await exchange(first)).toMatchObject({
      data: { phoneInfo: { purePhoneNumber: expect.stringMatching(phone) } },
    });
    expect(await exchange(first)).toMatchObject({ error: { code: '40029' } });
  });

  it('serves the JSON way of the same APIs', async () => {
    const data = { touser: 'reader', template_id: 'T1', data: { thing1: { value: '水管漏水' } } };
    expect(await cloud.call('sdk', { job: 'wxApi', api: 'subscribeMessage.send', data })).toMatchObject({
      data: { result: { errcode: 0 } },
    });
  });
});
