import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { type Face, type Look, READING, type ShownScreen } from './screens';

const SETTLED_MS = 600;

type Deps = { browser: Browser; url: string; folder: string; size: keyof typeof SIZES };

/** A phone, and a window at a desk. */
const SIZES = {
  phone: { viewport: { width: 375, height: 812 }, isMobile: true, hasTouch: true },
  wide: { viewport: { width: 1440, height: 900 } },
};

/** The first row of a list: what it opens stands beside it in a wide window. */
const FIRST_ROW = '[data-row]';

/** Photographs one screen of the browser build. @returns the file */
export async function shootH5(
  { browser, url, folder, size }: Deps,
  { page, who, nobody, query }: ShownScreen,
  { look, face }: { look: Look; face: Face },
): Promise<string> {
  const context = await browser.newContext({
    ...SIZES[size],
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    colorScheme: look === 'dark' ? 'dark' : 'light',
  });
  const kept = {
    'played-openid': face === 'empty' ? nobody : who,
    ...(look === 'elder' ? { 'device:reading': JSON.stringify({ data: READING }) } : {}),
  };
  await context.addInitScript((values) => {
    for (const [name, value] of Object.entries(values)) localStorage.setItem(name, value);
  }, kept);
  if (face === 'error') await context.route('**/fn/**', (route) => route.abort());
  // Never answered: the loading face stays.
  if (face === 'loading') await context.route('**/fn/**', () => undefined);
  const tab = await context.newPage();
  await tab.goto(`${url}/#/${page}${query ? `?${query}` : ''}`, { waitUntil: 'load' });
  await tab.locator('.scr').first().waitFor();
  if (face !== 'loading') await tab.waitForFunction(() => !document.querySelector('.sk'));
  await tab.waitForTimeout(SETTLED_MS);
  const row = tab.locator(FIRST_ROW).first();
  if (face === 'content' && (await row.isVisible())) {
    await row.click();
    await tab.waitForTimeout(SETTLED_MS);
  }
  const file = join(folder, `${page.replaceAll('/', '-')}.${look}.${face}.png`);
  mkdirSync(dirname(file), { recursive: true });
  await tab.screenshot({ path: file, animations: 'disabled' });
  await context.close();
  return file;
}
