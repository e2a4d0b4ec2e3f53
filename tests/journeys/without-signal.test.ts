import { jpegSize } from '../support/jpeg-size';
import type { Phone } from '../support/phone';
import { fillReport, openForm, openTab, openTown, type Town } from './steps';

describe('bad signal and interruptions lose nothing', () => {
  let town: Town;
  let phone: Phone;
  let photo: Buffer;

  beforeAll(async () => {
    town = await openTown();
    photo = await town.phones.photo('井盖');
    phone = await town.phoneOf('赵国庆');
    // A browser fetches a page's code when it is first opened; a mini-program has all of it on the phone.
    await openTab(phone, '我的诉求');
    await phone.sees('我要反映');
  });
  afterAll(() => town?.close());

  const submits = async () => (await town.cloud.calls()).filter(({ op, ok }) => op === 'submit' && ok).length;

  it('a form that was left is offered again, with its words', async () => {
    await openForm(phone);
    await fillReport(phone, { category: '安全隐患', words: '井盖松了，车一过就响。', photos: [photo] });
    // It is written down when the typing pauses.
    await phone.page.waitForFunction(() => Object.keys(localStorage).some((key) => key.includes('drafts:')));
    await phone.page.goBack();
    await openForm(phone);
    await phone.sees('上次没写完：井盖松了，车一过就响。');
    await phone.look('20-draft-offered');
    await phone.tap('接着写');
    await phone.sees('1 张照片已传好');
    expect(await phone.page.getByLabel('说说是什么事').filter({ visible: true }).inputValue()).toBe(
      '井盖松了，车一过就响。',
    );
  });

  it('what is submitted without a signal waits on the phone, visibly', async () => {
    await phone.page.context().setOffline(true);
    await phone.tap('提交');
    await phone.sees('已保存，有信号后自动发送');
    await phone.look('21-saved-offline');
    await phone.tap('看我的诉求');
    await phone.sees('等待发送');
    await phone.look('22-waiting');
    expect(await submits()).toBe(0);
  });

  it('it leaves by itself when the signal returns, exactly once', async () => {
    await phone.page.context().setOffline(false);
    await phone.control(/井盖松了/).waitFor();
    expect(await submits()).toBe(1);
    expect(await phone.control(/井盖松了/).count()).toBe(1);
  });

  describe('the answer is lost on its way back', () => {
    const WORDS = '路灯一闪一闪的，晚上看不清路。';
    const stored = async () => {
      const mine = await town.cloud.call('demo-resident-zhao', 'requests.listMine', { limit: 50 });
      const { items } = (mine.ok ? mine.data : { items: [] }) as { items: { id: string; words: string }[] };
      return items.filter(({ words }) => words === WORDS);
    };
    /** The first submission is done, and nobody hears of it. */
    const loseFirstAnswer = async () => {
      let lost = false;
      await phone.page.route('**/fn/requests', async (route) => {
        const { op } = route.request().postDataJSON() as { op: string };
        if (op !== 'submit' || lost) return route.continue();
        lost = true;
        await route.fetch();
        return route.abort();
      });
    };
    let large: Buffer;

    it('waits on the phone although it was received, and is one request when it goes out again', async () => {
      large = await town.phones.largePhoto();
      const before = await submits();
      await loseFirstAnswer();
      await openForm(phone);
      await fillReport(phone, { category: '公共设施', words: WORDS, photos: [large] });
      await phone.tap('提交');
      await phone.sees('已保存，有信号后自动发送');
      expect(await stored()).toHaveLength(1);
      await phone.tap('看我的诉求');
      // On the list it may already be on its way again.
      await phone
        .words(/^(等待|正在)发送/)
        .first()
        .waitFor({ state: 'hidden' });
      await phone.control(/路灯一闪一闪/).waitFor();
      expect(await submits()).toBe(before + 2);
      expect(await stored()).toHaveLength(1);
      expect(await phone.control(/路灯一闪一闪/).count()).toBe(1);
    });

    it('its photo was drawn small on the phone before it left', async () => {
      const [request] = await stored();
      const got = await town.cloud.call('demo-resident-zhao', 'requests.get', { requestId: request?.id });
      const { photos } = (got.ok ? got.data : { photos: [] }) as { photos: { url: string }[] };
      const sent = Buffer.from(await (await fetch(photos[0]?.url ?? '')).arrayBuffer());
      expect(jpegSize(large)).toEqual({ width: 3200, height: 2400 });
      expect(jpegSize(sent)).toEqual({ width: 1600, height: 1200 });
      expect(sent.length).toBeLessThan(large.length / 3);
    });
  });

  it('a screen that cannot load says so and offers to try again', async () => {
    const { page } = phone;
    await page.evaluate(() => {
      for (const key of Object.keys(localStorage)) if (key.includes('answer')) localStorage.removeItem(key);
    });
    await page.route('**/fn/**', (route) => route.abort());
    await page.reload();
    await phone.sees('网络不通');
    await phone.look('23-error');
    await page.unroute('**/fn/**');
    await phone.tap('再试一次');
    await phone.sees('井盖松了，车一过就响。');
  });

  it('without a cloud, what was loaded before stays readable and says how old it is', async () => {
    await openTab(phone, '首页');
    await phone.sees(/，赵国庆$/);
    await town.cloud.kill9();
    await openTab(phone, '我的诉求');
    await phone.sees(/^网络不通，上次更新于/);
    await phone.sees('井盖松了，车一过就响。');
    await phone.look('24-stale');
    expect([...phone.errors, ...phone.barriers]).toEqual([]);
  });
});
