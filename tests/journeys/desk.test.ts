import type { Page } from 'playwright-core';
import type { Phone } from '../support/phone';
import { act, openTab, openTown, type Town } from './steps';

const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 390, height: 844 };
const DESK = { viewport: WIDE, deviceScaleFactor: 1, isMobile: false, hasTouch: false };
const MOST_STEPS = 40;

type Call = { op: string };

/** The operations that a page asks for from now on. */
const listenTo = (page: Page): string[] => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/fn/')) asked.push((request.postDataJSON() as Call).op);
  });
  return asked;
};

const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const one = document.activeElement === document.body ? null : document.activeElement;
    return (one?.getAttribute('aria-label') ?? one?.textContent ?? '').trim();
  });

const tabTo = async (page: Page, name: RegExp): Promise<void> => {
  const met: string[] = [];
  for (let step = 0; step < MOST_STEPS; step += 1) {
    await page.keyboard.press('Tab');
    met.push(await focusedName(page));
    if (name.test(met.at(-1) ?? '')) return;
  }
  throw new Error(`Tab never came to ${name}: ${met.join(' | ')}`);
};

const rows = (phone: Phone) => phone.page.locator('tbody tr').filter({ visible: true });
const chosen = (phone: Phone) => phone.page.locator('tr[aria-current=true]');
const pane = (phone: Phone) => phone.page.getByRole('region', { name: '诉求详情' });

describe('a clerk at a desk', () => {
  let town: Town;
  let clerk: Phone;

  beforeAll(async () => {
    town = await openTown();
  });
  afterAll(() => town?.close());
  afterEach(async () => {
    expect([...(clerk?.errors ?? []), ...(clerk?.barriers ?? [])]).toEqual([]);
    await clerk?.page.context().close();
  });

  const atTheDesk = async (options = {}) => {
    clerk = await town.phoneOf('何静怡', { ...DESK, ...options });
    await openTab(clerk, '工作台');
    await rows(clerk).first().waitFor();
    return clerk.page;
  };

  it('signs in, walks the list and refuses a request without touching the mouse', async () => {
    clerk = await town.phones.take(town.cloud.url, DESK);
    const { page } = clerk;
    await clerk.sees('何静怡');
    await tabTo(page, /^何静怡/);
    await page.keyboard.press('Enter');
    await clerk.sees(/，何静怡$/);
    await tabTo(page, /^工作台$/);
    await page.keyboard.press('Enter');
    await rows(clerk).first().waitFor();
    await tabTo(page, /遛狗|上小学|活动室|混凝土/);

    await page.keyboard.press('End');
    const last = await focusedName(page);
    await page.keyboard.press('ArrowUp');
    expect(await focusedName(page)).not.toBe(last);
    await page.keyboard.press('Home');
    const first = await focusedName(page);
    expect(await chosen(clerk).count()).toBe(0);
    await page.keyboard.press('Enter');
    await pane(clerk).getByText('办理过程').waitFor();
    expect(await focusedName(page)).toBe('诉求详情');

    await page.keyboard.press('Escape');
    await pane(clerk).getByText('从列表里选一件').waitFor();
    expect(await focusedName(page)).toBe(first);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const third = await focusedName(page);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await pane(clerk).getByText('办理过程').waitFor();
    await tabTo(page, /^更多操作$/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^不予受理，/);
    await page.keyboard.press('Enter');
    await tabTo(page, /不属于社区受理范围/);
    await page.keyboard.press(' ');
    await tabTo(page, /^告诉居民该去哪里办$/);
    await page.keyboard.type('这件事归市政热线办理，请拨打 12345。');
    await tabTo(page, /^确认不予受理$/);
    await page.keyboard.press('Enter');
    await pane(clerk).getByText('没有受理，原因已经告诉居民').waitFor();
    expect(await focusedName(page)).toBe('诉求详情');

    // The refused one has left the list; the next row stands in its place.
    await page.keyboard.press('Escape');
    await pane(clerk).getByText('从列表里选一件').waitFor();
    expect(await focusedName(page)).toBe(third);
  });

  it('opens, accepts and assigns with the mouse, one call each, and keeps the list where it was', async () => {
    const page = await atTheDesk();
    const asked = listenTo(page);
    const row = rows(clerk).filter({ hasText: '已提交' }).first();
    const words = (await row.getByRole('button').textContent()) ?? '';
    await row.getByText('友爱街社区').click();
    await pane(clerk).getByText('办理过程').waitFor();
    expect(asked).toEqual(['get']);
    expect(await chosen(clerk).getByRole('button').textContent()).toBe(words);
    expect(page.url()).toMatch(/#\/pages\/work\/index\?request=/);

    await act(clerk, '受理');
    await chosen(clerk).getByText('已受理').waitFor();
    await act(clerk, '派单');
    await clerk.page.getByRole('dialog').getByRole('radio').first().click();
    await clerk.tap('派单');
    await clerk.page.getByRole('dialog').waitFor({ state: 'detached' });
    await pane(clerk).getByText('等待办理人签收').waitFor();
    expect(page.url()).toMatch(/#\/pages\/work\/index\?request=/);
    // The list is asked for after the detail has its answer.
    await rows(clerk).filter({ hasText: words }).waitFor({ state: 'detached' });
  });

  it('the back button closes what was opened, and the address opens it again', async () => {
    const page = await atTheDesk();
    await rows(clerk).nth(0).getByRole('button').click();
    await rows(clerk).nth(1).getByRole('button').click();
    await pane(clerk).getByText('办理过程').waitFor();
    const address = page.url();
    await page.goBack();
    await pane(clerk).getByText('从列表里选一件').waitFor();
    expect(page.url()).toMatch(/pages\/work\/index$/);
    await page.goForward();
    await pane(clerk).getByText('办理过程').waitFor();
    expect(page.url()).toBe(address);
    await page.reload();
    await chosen(clerk).waitFor();
    await pane(clerk).getByText('办理过程').waitFor();
  });

  it('loses nothing that was typed when the window becomes as narrow as a phone and wide again', async () => {
    const page = await atTheDesk();
    await rows(clerk).first().getByRole('button').click();
    await act(clerk, '内部备注');
    await clerk.write('备注内容', '居民下午都在家');
    await page.setViewportSize(NARROW);
    await clerk.page.getByRole('dialog').waitFor();
    expect(await page.getByLabel('备注内容', { exact: true }).inputValue()).toBe('居民下午都在家');
    await page.setViewportSize(WIDE);
    expect(await page.getByLabel('备注内容', { exact: true }).inputValue()).toBe('居民下午都在家');
    await page.keyboard.press('Escape');
    await clerk.page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.setViewportSize(NARROW);
    await clerk.tap('关闭详情');
    await clerk.sees('待受理');
  });

  it('a community lead takes an office with a reason, after being asked once more', async () => {
    clerk = await town.phoneOf('唐振华', DESK);
    await openTab(clerk, '工作台');
    await clerk.tap(/^人员与岗位/);
    const offices = clerk.page.getByRole('table', { name: '人员与岗位' });
    await offices.getByRole('button', { name: /^罗浩然，社区工作者/ }).click();
    await clerk.look('wide-standard-offices');
    await clerk.tap('免去罗浩然的社区工作者');
    await clerk.write('原因', '本人申请离岗');
    await clerk.tap('下一步');
    await clerk.page.getByText('不再是友爱街社区的社区工作者').waitFor();
    await clerk.page.getByText('免去', { exact: true }).filter({ visible: true }).last().click();
    await offices.getByRole('button', { name: /^罗浩然/ }).waitFor({ state: 'detached' });
  });

  it('and gives one to a newcomer, who shows a code on the phone', async () => {
    const newcomer = await town.phoneOf('孙晓梅');
    await openTab(newcomer, '我的');
    await newcomer.tap(/^我的身份码/);
    const shown = newcomer.page.locator('.cm-code__w');
    await shown.waitFor();
    await newcomer.look('my-code');
    const code = ((await shown.textContent()) ?? '').replace(' ', '');

    clerk = await town.phoneOf('唐振华', DESK);
    await openTab(clerk, '工作台');
    await clerk.tap(/^人员与岗位/);
    await clerk.tap('任命新人');
    await clerk.write('对方的身份码', '00000000');
    await clerk.tap('下一步');
    await clerk.sees('没有这个身份码');
    await clerk.look('wide-standard-newcomer');
    await clerk.write('对方的身份码', code);
    await clerk.tap('下一步');
    await clerk.sees('任命 孙晓梅');
    await clerk.tap(/^岗位，网格员/);
    await clerk.page.getByText('确定', { exact: true }).filter({ visible: true }).click();
    await clerk.page.locator('.weui-picker').filter({ visible: true }).waitFor({ state: 'hidden' });
    await clerk.tap(/^网格，/);
    await clerk.page.getByText('确定', { exact: true }).filter({ visible: true }).click();
    await clerk.page.locator('.weui-picker').filter({ visible: true }).waitFor({ state: 'hidden' });
    await clerk.look('wide-standard-appoint');
    await clerk.tap('任命');
    const offices = clerk.page.getByRole('table', { name: '人员与岗位' });
    await offices.getByRole('button', { name: /^孙晓梅，网格员/ }).waitFor();
    expect([...newcomer.errors, ...newcomer.barriers]).toEqual([]);
    await newcomer.page.context().close();
  });

  const looks: [string, object, boolean][] = [
    ['standard', {}, false],
    ['dark', { colorScheme: 'dark' }, false],
    ['elder', {}, true],
    ['elder-dark', { colorScheme: 'dark' }, true],
  ];

  it.each(looks)('has no barriers in its %s look', async (look, options, isElder) => {
    clerk = await town.phoneOf('何静怡', { ...DESK, ...options });
    if (isElder) await clerk.tap('长辈版');
    await openTab(clerk, '工作台');
    await rows(clerk).first().waitFor();
    await clerk.look(`wide-${look}-desk`);
    await rows(clerk).first().getByRole('button').click();
    await pane(clerk).getByText('办理过程').waitFor();
    await clerk.look(`wide-${look}-beside`);
    await act(clerk, '派单');
    await clerk.page.getByRole('dialog').waitFor();
    await clerk.look(`wide-${look}-dialog`);
    await clerk.page.keyboard.press('Escape');
    await clerk.tap(/^一键通回访/);
    const calls = clerk.page.getByRole('table', { name: '等待回访的呼叫' });
    await calls.locator('tbody').getByRole('button').first().click();
    await clerk.sees('已看望');
    await clerk.look(`wide-${look}-calls`);
  });
});
