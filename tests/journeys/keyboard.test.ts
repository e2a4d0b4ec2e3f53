import type { Page } from 'playwright-core';
import type { Phone } from '../support/phone';
import { openTab, openTown, type Town } from './steps';

const DESK = { viewport: { width: 1280, height: 800 }, isMobile: false, hasTouch: false };
const MOST_STEPS = 40;

type Focused = { name: string; ring: string; top: number; page: string };

const focused = (page: Page): Promise<Focused> =>
  page.evaluate(() => {
    const one = document.activeElement as HTMLElement;
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return {
      name: (one.getAttribute('aria-label') ?? one.textContent ?? '').trim(),
      ring: `${outlineStyle} ${outlineWidth}`,
      top: one.getBoundingClientRect().top,
      page: one.closest('.taro_page')?.id ?? '',
    };
  });

/** Presses Tab until what is focused is called so. @returns everything that was met on the way */
const tabTo = async (page: Page, name: RegExp): Promise<Focused[]> => {
  const met: Focused[] = [];
  for (let step = 0; step < MOST_STEPS; step += 1) {
    await page.keyboard.press('Tab');
    const at = await focused(page);
    met.push(at);
    if (name.test(at.name)) return met;
  }
  throw new Error(`Tab never came to ${name}: ${met.map((one) => one.name).join(' | ')}`);
};

describe('staff at a desk need no mouse', () => {
  let town: Town;
  let staff: Phone;

  beforeAll(async () => {
    town = await openTown();
    staff = await town.phoneOf('何静怡', DESK);
    await openTab(staff, '工作台');
    await staff.sees('待受理');
  });
  afterAll(() => town?.close());

  it('Tab goes from top to bottom, and shows where it is', async () => {
    // Before the page comes what is left of the tab bar, where the journey began.
    const met = (await tabTo(staff.page, /^办理中$/)).filter(({ page }) => page !== '');
    expect(met.map(({ ring }) => ring)).toEqual(met.map(() => expect.stringMatching(/^(solid|auto) [1-9]/)));
    const tops = met.map(({ top }) => top);
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
  });

  it('Space chooses a list', async () => {
    await staff.page.keyboard.press(' ');
    const chosen = staff.control('办理中', 'tab');
    await chosen.and(staff.page.locator('[aria-selected=true]')).waitFor();
  });

  it('Enter opens a request, and its actions are reached the same way', async () => {
    await staff.sees(/第\d网格/);
    await tabTo(staff.page, /第\d网格/);
    await staff.page.keyboard.press('Enter');
    await staff.sees('办理过程');
    await tabTo(staff.page, /^(更多操作|更多)$/);
    expect(staff.errors).toEqual([]);
  });
});
