import { resolveFrom } from '../runtime/bundle';
import type { Runtime } from '../runtime/runtime';
import { WxFail } from '../wx/api';
import { createPage, type Page } from './page';

const MOST_PAGES = 10;

/** WeChat's page stack with its rules and the order of its lifecycles. */
export type PageStack = {
  /** From the bottom to the page on the screen. */
  open(): Page[];
  current(): Page;
  navigateTo(url: string): void;
  redirectTo(url: string): void;
  reLaunch(url: string): void;
  switchTab(url: string): void;
  navigateBack(delta: number): void;
};

type Target = { route: string; query: Record<string, string>; isTab: boolean };

export function createPageStack(runtime: Runtime): PageStack {
  const tabs = new Map<string, Page>();
  let open: Page[] = [];
  const current = () => {
    const page = open.at(-1);
    if (!page) throw new Error('No page is open');
    return page;
  };
  const target = (url: string, api: string) => readUrl(runtime, open.at(-1)?.route, url, api);
  const enter = (page: Page, isNew: boolean) => {
    open.push(page);
    if (isNew) page.call('onLoad', page.query);
    page.call('onShow');
    if (isNew) later(runtime, () => page.call('onReady'));
  };
  const leave = (pages: Page[]) => {
    for (const page of pages.reverse()) {
      page.call('onUnload');
      page.close();
      tabs.delete(page.route);
    }
  };
  const make = ({ route, query, isTab }: Target) => {
    const page = createPage(runtime, route, query);
    if (isTab) tabs.set(route, page);
    return page;
  };
  return {
    open: () => [...open],
    current,
    navigateTo(url) {
      const to = target(url, 'navigateTo');
      if (to.isTab) throw new WxFail('can not navigateTo a tabbar page');
      if (open.length >= MOST_PAGES) throw new WxFail('webview count limit exceed');
      const page = make(to);
      current().call('onHide');
      enter(page, true);
    },
    redirectTo(url) {
      const to = target(url, 'redirectTo');
      if (to.isTab) throw new WxFail('can not redirectTo a tabbar page');
      const page = make(to);
      leave(open.splice(-1));
      enter(page, true);
    },
    reLaunch(url) {
      const to = target(url, 'reLaunch');
      const closing = new Set([...tabs.values(), ...open]);
      leave([...closing]);
      open = [];
      enter(make(to), true);
    },
    switchTab(url) {
      const to = target(url, 'switchTab');
      if (!to.isTab) throw new WxFail('can not switch to no-tabBar page');
      if (current().route === to.route) return;
      const below = open[0];
      if (current() === below && tabs.has(below.route)) below.call('onHide');
      leave(open.filter((page) => !tabs.has(page.route)));
      open = [];
      const known = tabs.get(to.route);
      enter(known ?? make(to), known === undefined);
    },
    navigateBack(delta) {
      if (open.length === 1) throw new WxFail('cannot navigate back at first page');
      leave(open.splice(Math.max(1, open.length - delta)));
      current().call('onShow');
    },
  };
}

function later({ activity }: Runtime, run: () => void) {
  const done = activity.begin('onReady');
  setImmediate(() => {
    run();
    done();
  });
}

function readUrl({ bundle }: Runtime, from: string | undefined, url: string, api: string): Target {
  const [path = '', search = ''] = url.split('?');
  const route = resolveFrom(from ?? 'app', path).replace(/\.html$/, '');
  if (!bundle.pages.includes(route)) throw new WxFail(`page "${route}" is not found`);
  const isTab = bundle.tabs.some((tab) => tab.pagePath === route);
  // WeChat hands the values over as they were written: decoding is the page's work.
  const pairs = search
    .split('&')
    .filter(Boolean)
    .map((pair) => pair.split(/=(.*)/s));
  // Taro marks every route with a key of its own; anything else would be lost on a phone without a word.
  if (api === 'switchTab' && pairs.some(([name]) => name !== '__key_'))
    throw new WxFail('can not switchTab with query string');
  return { route, query: Object.fromEntries(pairs.map(([name = '', value = '']) => [name, value])), isTab };
}
