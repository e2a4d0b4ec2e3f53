import type { BrowserContextOptions } from 'playwright-core';
import { type LocalCloud, startCloud } from '../support/local-cloud';
import { openPhones, type Phone, type Phones } from '../support/phone';

/** The built app; another build can be named while working on it. */
const APP = process.env.H5_DIST ?? 'dist/h5';

export type Town = {
  cloud: LocalCloud;
  phones: Phones;
  /** A phone on which somebody of the demo district has signed in. */
  phoneOf(name: string, options?: BrowserContextOptions): Promise<Phone>;
  close(): Promise<void>;
};

/** The demo district with its cloud and as many phones as people take part. */
export const openTown = async (): Promise<Town> => {
  const [cloud, phones] = await Promise.all([startCloud({ demo: true, app: APP }), openPhones()]);
  return {
    cloud,
    phones,
    async phoneOf(name, options) {
      const phone = await phones.take(cloud.url, options);
      await signIn(phone, name);
      return phone;
    },
    async close() {
      await phones.close();
      await cloud.stop();
    },
  };
};

const signIn = async (phone: Phone, name: string) => {
  await phone.tap(new RegExp(`^${name}`));
  await phone.sees(new RegExp(`，${name}$`));
};

const TABS = { 首页: 'home', 我的诉求: 'mine', 工作台: 'work', 我的: 'me' } as const;

/** Until it is there, a control of the tab before would be taken for one of this. */
export const openTab = async (phone: Phone, tab: keyof typeof TABS) => {
  await phone.tap(tab, 'link');
  await phone.page.locator(`[id^="/pages/${TABS[tab]}/index"]`).waitFor();
};

/** The card of a request on the list that is open. */
export const openCard = async (phone: Phone, words: string) => {
  await phone.tap(new RegExp(words));
  await phone.sees('办理过程');
};

/** Loads the page anew until it shows what somebody else has done; before that it shows what the phone remembers. */
export const lookAgain = async (phone: Phone, words: string | RegExp) => {
  await phone.page.reload();
  await phone.sees(words);
};

/** What is offered on a request's page: a button of the bar, or behind 更多. */
export const act = async (phone: Phone, action: string) => {
  const button = phone.control(action);
  const more = phone.control('更多操作');
  await button.or(more).first().waitFor();
  if (await button.isVisible()) return button.click();
  await more.click();
  return phone.tap(new RegExp(`^${action}，`));
};

type Report = {
  category: string;
  words: string;
  photos: readonly Buffer[];
  place?: string;
  detail?: string;
};

export const fillReport = async (phone: Phone, { category, words, photos, place, detail = '' }: Report) => {
  await phone.tap(new RegExp(`^${category}，`), 'radio');
  await phone.write('说说是什么事', words);
  if (photos.length > 0) {
    await phone.addPhotos(/^添加现场照片/, photos);
    await phone.sees(`${photos.length} 张照片已传好`);
  }
  if (place) {
    await phone.tap('换一个地点');
    await phone.tap(place, 'radio');
    await phone.tap('就选这里');
    await phone.sees('您选的地点');
  }
  await phone.write('具体位置', detail);
};

export const openForm = async (phone: Phone) => {
  await openTab(phone, '首页');
  await phone.tap(/^我要反映/);
  await phone.sees('是哪一类的事');
};

/** The messages WeChat was given for this person since the last time, after the clock sent what was due. */
export const newsOf = (cloud: LocalCloud, openid: string) => {
  let heard = 0;
  return async (): Promise<Record<string, string>[]> => {
    await cloud.runTimer('clock');
    const all = (await cloud.messages()).filter(({ to, errcode }) => to === openid && errcode === 0);
    const news = all.slice(heard);
    heard = all.length;
    return news.map(({ data }) => plainFields(data));
  };
};

const plainFields = (data: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(data as Record<string, { value: string }>).map(([name, { value }]) => [name, value]),
  );
