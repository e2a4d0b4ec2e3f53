import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { barriersOn } from './barriers';
import { launchChromium } from './chromium';

type Role = Parameters<Page['getByRole']>[0];

/** A person's phone with the app in its browser. What is named is found as the person reads or hears it. */
export type Phone = {
  readonly page: Page;
  /** What the app threw. */
  readonly errors: string[];
  /** What axe found wrong with the screens that were looked at, one line a finding. */
  readonly barriers: string[];
  tap(name: string | RegExp, role?: Role): Promise<void>;
  write(field: string, words: string): Promise<void>;
  /** Waits until the words stand on the screen. */
  sees(words: string | RegExp): Promise<void>;
  /** What can be seen of these words or controls; hidden pages of the stack do not count. */
  words(words: string | RegExp): Locator;
  control(name: string | RegExp, role?: Role): Locator;
  addPhotos(button: RegExp, photos: readonly Buffer[]): Promise<void>;
  /** Takes a picture of the whole page into `.shots/journeys/`, and looks for barriers on it. */
  look(name: string): Promise<void>;
};

const SCREEN = { width: 375, height: 812 };
const PATIENCE_MS = Number(process.env.PATIENCE_MS ?? 30_000);

const IPHONE: BrowserContextOptions = {
  viewport: SCREEN,
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
  locale: 'zh-CN',
  timezoneId: 'Asia/Shanghai',
};

type Size = { width: number; height: number };

/** Taro scrolls each page in an element of its own: for a picture of all of it the screen grows. */
const grow = async (page: Page, size: Size) => {
  const height = await page.evaluate(() => {
    const shown = [...document.querySelectorAll<HTMLElement>('.taro_page')].filter((one) => one.offsetParent);
    const top = shown.at(-1);
    // The tab bar takes its height from the page.
    return top ? top.scrollHeight + window.innerHeight - top.clientHeight : 0;
  });
  await page.setViewportSize({ ...size, height: Math.min(Math.max(height, size.height), 4000) });
};

/** Pictures that are on the screen have come, and they are pictures. */
const arePicturesShown = () =>
  [...document.querySelectorAll('taro-image-core')]
    .filter((one) => (one as HTMLElement).offsetParent)
    .every((one) => (one.querySelector('img')?.naturalWidth ?? 0) > 0);

const phoneOn = (page: Page, folder: string): Phone => {
  const errors: string[] = [];
  const barriers: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.setDefaultTimeout(PATIENCE_MS);
  const exact = (name: string | RegExp) => (typeof name === 'string' ? { name, exact: true } : { name });
  const control: Phone['control'] = (name, role = 'button') =>
    page.getByRole(role, exact(name)).filter({ visible: true });
  const words: Phone['words'] = (text) => page.getByText(text).filter({ visible: true });
  return {
    page,
    errors,
    barriers,
    control,
    words,
    tap: async (name, role) => {
      const dialog = page.getByRole('dialog').filter({ visible: true });
      // What lies behind an open dialog is out of reach.
      const isOpen = (await dialog.count()) > 0;
      await (isOpen ? dialog.getByRole(role ?? 'button', exact(name)) : control(name, role)).click();
    },
    write: (field, text) => page.getByLabel(field, { exact: true }).filter({ visible: true }).fill(text),
    sees: (text) => words(text).first().waitFor(),
    addPhotos: async (button, photos) => {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), control(button).click()]);
      const files = photos.map((buffer, n) => ({ name: `photo-${n}.jpg`, mimeType: 'image/jpeg', buffer }));
      await chooser.setFiles(files);
    },
    look: async (name) => {
      const size = page.viewportSize() ?? SCREEN;
      await grow(page, size);
      await page.waitForFunction(arePicturesShown);
      await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
      barriers.push(...(await barriersOn(page)).map((found) => `${name}: ${found}`));
      await page.setViewportSize(size);
    },
  };
};

/** A picture as a camera makes it: `words` on a ground of one colour. */
const drawPhoto = async (browser: Browser, words: string): Promise<Buffer> => {
  const page = await browser.newPage({ viewport: { width: 800, height: 600 } });
  await page.setContent(
    `<body style="margin:0;display:grid;place-items:center;height:100vh;font:64px sans-serif;color:#fff;
      background:linear-gradient(160deg,#5b6770,#1f2a30)">${words}</body>`,
  );
  const photo = await page.screenshot({ type: 'jpeg', quality: 60 });
  await page.close();
  return photo;
};

/** As large and as full of grain as a phone's camera makes it, megabytes of it. */
const drawGrain = async (browser: Browser): Promise<Buffer> => {
  const page = await browser.newPage({ viewport: { width: 3200, height: 2400 } });
  await page.setContent(
    `<body style="margin:0"><svg width="3200" height="2400">
      <filter id="grain"><feTurbulence baseFrequency="0.6" numOctaves="2"/></filter>
      <rect width="3200" height="2400" filter="url(#grain)"/></svg></body>`,
  );
  const photo = await page.screenshot({ type: 'jpeg', quality: 90 });
  await page.close();
  return photo;
};

export type Phones = {
  /** A phone with the app at `url`, nobody signed in. */
  take(url: string, options?: BrowserContextOptions): Promise<Phone>;
  photo(words: string): Promise<Buffer>;
  /** One that is too large to be sent as it is. */
  largePhoto(): Promise<Buffer>;
  close(): Promise<void>;
};

/** One browser for all phones of a journey; each has its own storage. Only this machine can be reached. */
export const openPhones = async (folder = '.shots/journeys'): Promise<Phones> => {
  const browser = await launchChromium();
  return {
    async take(url, options = {}) {
      const context = await browser.newContext({ ...IPHONE, ...options });
      await context.route(
        (address) => address.hostname !== '127.0.0.1',
        (route) => route.abort(),
      );
      const page = await context.newPage();
      await page.goto(url);
      return phoneOn(page, folder);
    },
    photo: (words) => drawPhoto(browser, words),
    largePhoto: () => drawGrain(browser),
    close: () => browser.close(),
  };
};
