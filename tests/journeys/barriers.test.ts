import type { Browser, Page } from 'playwright-core';
import { readBundle } from '../miniprogram/runtime/bundle';
import { demoScreens } from '../shots/demo-screens';
import { READING, SCREENS, type ShownScreen, unlike } from '../shots/screens';
import { barriersOn } from '../support/barriers';
import { launchChromium } from '../support/chromium';
import { type LocalCloud, startCloud } from '../support/local-cloud';

const NONE = { light: [], dark: [], failed: 0 };
const PHONE = { viewport: { width: 375, height: 812 }, isMobile: true, hasTouch: true };

/** Every page of the app, as somebody of the demo district sees it. */
describe('axe finds no barrier on any page', () => {
  let cloud: LocalCloud;
  let browser: Browser;
  let screens: Map<string, ShownScreen>;
  const tabs = new Map<string, Promise<Page>>();

  beforeAll(async () => {
    [cloud, browser] = await Promise.all([
      startCloud({ demo: true, app: process.env.H5_DIST ?? 'dist/h5' }),
      launchChromium(),
    ]);
    screens = new Map((await demoScreens(cloud)).map((screen) => [screen.page, screen]));
  });
  afterAll(async () => {
    await browser?.close();
    await cloud?.stop();
  });

  const openTab = async (who: string, isElder: boolean): Promise<Page> => {
    const context = await browser.newContext({ ...PHONE, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
    const kept = {
      'played-openid': who,
      ...(isElder ? { 'device:reading': JSON.stringify({ data: READING }) } : {}),
    };
    await context.addInitScript((values) => {
      for (const [name, value] of Object.entries(values)) localStorage.setItem(name, value);
    }, kept);
    return context.newPage();
  };

  /** One tab for each person and text size: what it has loaded once it need not load again. */
  const tabOf = (who: string, isElder: boolean): Promise<Page> => {
    const name = `${who} ${isElder}`;
    const tab = tabs.get(name) ?? openTab(who, isElder);
    tabs.set(name, tab);
    return tab;
  };

  /** Without loading the app again: what was open before lies hidden beneath. */
  const show = async ({ page, who, query }: ShownScreen, isElder: boolean): Promise<Page> => {
    const tab = await tabOf(who, isElder);
    await tab.goto(`${cloud.url}/#/${page}${query ? `?${query}` : ''}`);
    await tab.waitForFunction((path) => {
      const shown = [...document.querySelectorAll<HTMLElement>('.taro_page')].find((one) => one.offsetParent);
      return shown?.id.startsWith(`/${path}`) && shown.querySelector('.scr') && !shown.querySelector('.sk');
    }, page);
    return tab;
  };

  const inBothLights = async (screen: ShownScreen, isElder: boolean) => {
    const tab = await show(screen, isElder);
    await tab.emulateMedia({ colorScheme: 'light' });
    const light = await barriersOn(tab);
    await tab.emulateMedia({ colorScheme: 'dark' });
    const dark = await barriersOn(tab, ['color-contrast']);
    // a page that failed to show anything has few barriers
    const failed = await tab.locator('.face__i--bad').filter({ visible: true }).count();
    return { light, dark, failed };
  };

  it('knows every page', () => expect(unlike(readBundle('dist/weapp').pages)).toEqual([]));

  it.each(SCREENS.map(({ page }) => page))('%s', async (page) => {
    const screen = screens.get(page);
    if (!screen) throw new Error(`${page} is not shown`);
    const [standard, elder] = await Promise.all([inBothLights(screen, false), inBothLights(screen, true)]);
    expect({ standard, elder }).toEqual({ standard: NONE, elder: NONE });
  });
});
