import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Face, Look, ShownScreen } from './screens';
import type { Town } from './town';

const SETTLED_MS = 600;

type Deps = { browser: Browser; town: Town; folder: string; size: keyof typeof SIZES };

/** A phone, and a window at a desk. */
const SIZES = {
  phone: { viewport: { width: 375, height: 812 }, isMobile: true, hasTouch: true },
  wide: { viewport: { width: 1440, height: 900 } },
};

/** The first row of a list: what it opens stands beside it in a wide window. */
const FIRST_ROW = '[data-row]';

/** Photographs one screen of the browser build. @returns the file */
export async function shootH5(
  { browser, town, folder, size }: Deps,
  screen: ShownScreen,
  { look, face }: { look: Look; face: Face },
): Promise<string> {
  const { page, query } = screen;
  const { openid, url, kept } = await town.view(screen, { face, isElder: look === 'elder' });
  const context = await browser.newContext({
    ...SIZES[size],
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    colorScheme: look === 'dark' ? 'dark' : 'light',
  });
  // A browser may have several people; a phone has one.
  const own = [...kept].map(([key, value]) => [key.replace(/^me:/, `${openid}:`), value] as const);
  await context.addInitScript(
    (values) => {
      for (const [name, value] of Object.entries(values)) localStorage.setItem(name, value);
    },
    { ...Object.fromEntries(own), 'played-openid': openid },
  );
  const tab = await context.newPage();
  await tab.goto(`${url}/#/${page}${query ? `?${query}` : ''}`, { waitUntil: 'load' });
  await tab.locator('.scr').first().waitFor();
  if (face !== 'loading') await tab.waitForFunction(() => !document.querySelector('.sk'));
  await tab.waitForTimeout(SETTLED_MS);
  const row = tab.locator(FIRST_ROW).first();
  if (['content', 'long'].includes(face) && (await row.isVisible())) {
    await row.click();
    await tab.waitForTimeout(SETTLED_MS);
  }
  const file = join(folder, `${page.replaceAll('/', '-')}.${look}.${face}.png`);
  mkdirSync(dirname(file), { recursive: true });
  await tab.screenshot({ path: file, animations: 'disabled' });
  await context.close();
  return file;
}
