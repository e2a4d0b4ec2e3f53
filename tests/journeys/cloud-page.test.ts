import type { Browser, Page } from 'playwright-core';
import { LI, submit } from '../cloud/requests.play';
import { barriersOn } from '../support/barriers';
import { launchChromium } from '../support/chromium';
import { type LocalCloud, startCloud } from '../support/local-cloud';

const SECTIONS = ['Functions', 'Documents', 'Files', 'Messages', 'Time', 'Faults', 'Personas', 'Log'];

describe('the page of the local cloud', () => {
  let cloud: LocalCloud;
  let browser: Browser;
  let page: Page;
  const errors: string[] = [];
  const sent: string[] = [];

  beforeAll(async () => {
    [cloud, browser] = await Promise.all([startCloud({ demo: true }), launchChromium()]);
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(30_000);
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('request', (request) => {
      if (request.method() !== 'GET') sent.push(`${request.method()} ${new URL(request.url()).pathname}`);
    });
    await page.goto(`${cloud.url}/_emulator/`);
  });
  afterAll(async () => {
    await browser?.close();
    await cloud?.stop();
  });

  const open = (section: string) => page.getByRole('link', { name: section, exact: true }).click();
  const press = (name: string | RegExp) =>
    page.getByRole('button', { name, exact: typeof name === 'string' }).click();
  const row = (words: string | RegExp) => page.getByRole('row').filter({ hasText: words });
  const sees = (words: string | RegExp) => page.getByText(words).filter({ visible: true }).first().waitFor();
  const status = () => page.getByRole('status');

  it('shows each operation with what it cost, and leads to what it printed', async () => {
    await cloud.call(LI, 'requests.listMine', {});
    await cloud.call(LI, 'requests.submit', {});
    await row(/requests\s*listMine\s*1\s*0/).waitFor();
    await row(/requests\s*submit\s*1\s*1/).waitFor();
    const failed = row('INPUT_INVALID');
    const trace = await failed.getByRole('button').innerText();
    await failed.getByRole('button').click();
    await page.getByRole('heading', { name: 'Log' }).waitFor();
    expect(await page.getByLabel('show lines with').inputValue()).toContain(trace);
    await open('Functions');
    await press('empty');
    await page.locator('[data-table=calls]').getByText('nothing yet').waitFor();
  });

  describe('documents', () => {
    const fields = () => page.getByRole('textbox', { name: 'document' });
    const firstDocument = () => page.locator('details').first();
    beforeAll(async () => {
      sent.length = 0;
      await open('Documents');
      await press('calls');
      await firstDocument().locator('summary').click();
    });

    it('are read only unless asked', async () => {
      await firstDocument().locator('pre').waitFor();
      expect(await fields().count()).toBe(0);
      expect(new Set(sent)).toEqual(new Set(['POST /admin']));
      await page.getByLabel('allow changes').check();
      await fields().first().waitFor();
    });

    it('are not changed by what is no document, and are by one, over the wire of the SDK', async () => {
      const field = fields().first();
      const before = JSON.parse(await field.inputValue()) as Record<string, unknown>;
      await field.fill('{');
      await press('save');
      await status()
        .getByText(/not JSON/)
        .waitFor();
      await field.fill(JSON.stringify({ ...before, note: '<img src=x onerror="throw 1">' }));
      await press('save');
      await status()
        .getByText(/^saved/)
        .waitFor();
      await page.getByLabel('_id').fill(String(before._id));
      await press('show');
      await page.waitForFunction(() => document.querySelectorAll('details').length === 1);
      expect(JSON.parse(await fields().inputValue())).toEqual({
        ...before,
        note: '<img src=x onerror="throw 1">',
      });
      await page.getByLabel('allow changes').uncheck();
      await firstDocument().locator('pre').waitFor();
      expect(await fields().count()).toBe(0);
    });
  });

  it('shows files, and pictures as pictures', async () => {
    await open('Files');
    await row('image/png').first().waitFor();
    await page.waitForFunction(() => (document.querySelector('td img') as HTMLImageElement).naturalWidth > 0);
    const address = await row('image/png').first().getByRole('link').getAttribute('href');
    expect((await page.request.get(`${cloud.url}${address}`)).headers()['content-type']).toBe('image/png');
  });

  it('runs a timer now, and shows the messages that it sent', async () => {
    await submit(cloud);
    await open('Time');
    await row(/clock/).getByRole('button', { name: 'run now', exact: true }).first().click();
    await status()
      .getByText(/^clock: .*"ok":true/)
      .waitFor();
    await open('Messages');
    await row(LI).first().waitFor();
  });

  it('moves the time of the functions, and back', async () => {
    const shown = page.locator('#clock');
    const day = async () => (await shown.innerText()).slice(0, 10);
    await open('Time');
    await press('+7 days');
    await status()
      .getByText(/^functions now see/)
      .waitFor();
    expect(Date.parse(await day()) - Date.now()).toBeGreaterThan(5 * 86_400_000);
    await page.getByLabel('Go to').fill('tomorrow');
    await press('go');
    await status().getByText('CLOCK_MALFORMED').waitFor();
    await page.getByLabel('Go to').fill('2031-05-06T07:08:09Z');
    await press('go');
    await sees(/2031-05-06 07:08:.. UTC \(moved\)/);
    await press('back to the machine’s time');
    await shown.getByText(new Date().toISOString().slice(0, 10)).waitFor();
  });

  it('sets faults that strike, and clears them', async () => {
    const mine = async () => (await cloud.call(LI, 'requests.listMine', {})).ok;
    await open('Faults');
    await page.getByLabel('Kind').selectOption('error');
    await page.getByLabel('Action').fill('database.*');
    await page.getByLabel('Code').fill('SYS_ERR');
    await page.getByLabel('Probability').fill('1');
    await press('add');
    await row(/error\s*database\.\*/).waitFor();
    expect(await mine()).toBe(false);
    await press('remove all');
    await page.locator('[data-table=faults]').getByText('nothing yet').waitFor();
    expect(await mine()).toBe(true);
  });

  it('names everybody who can be played', async () => {
    await open('Personas');
    for (const { openid, name } of await cloud.personas()) {
      expect(await row(openid).innerText()).toContain(name);
    }
  });

  it('is led by the keyboard alone', async () => {
    await page.goto(`${cloud.url}/_emulator/#functions`);
    await page.reload();
    const met: string[] = [];
    for (const _ of SECTIONS) {
      await page.keyboard.press('Tab');
      met.push(await page.evaluate(() => document.activeElement?.textContent ?? ''));
    }
    expect(met).toEqual(SECTIONS);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Log' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type('trace');
    expect(await page.getByLabel('show lines with').inputValue()).toBe('trace');
  });

  it.each(['light', 'dark'] as const)('has no barrier in any section, %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    const barriers: string[] = [];
    for (const section of SECTIONS) {
      await open(section);
      await page.getByRole('heading', { level: 2 }).filter({ visible: true }).waitFor();
      barriers.push(...(await barriersOn(page)).map((found) => `${section}: ${found}`));
    }
    expect(barriers).toEqual([]);
  });

  it('never wider than a phone, and nothing was thrown in all of that', async () => {
    await page.setViewportSize({ width: 375, height: 800 });
    for (const section of SECTIONS) {
      await open(section);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect([section, Math.max(0, wide)]).toEqual([section, 0]);
    }
    expect(errors).toEqual([]);
  });
});
