import type { Browser, Page as Tab } from 'playwright-core';
import { demoScreens } from '../shots/demo-screens';
import { SCREENS, type ShownScreen } from '../shots/screens';
import { launchChromium } from '../support/chromium';
import { type LocalCloud, startCloud } from '../support/local-cloud';
import { openMiniProgram } from './harness';
import { pictureOf } from './screenshot';
import { SCREEN } from './wx/device';

const DIST = process.env.WEAPP_DIST ?? 'dist/weapp';
/** The smallest text that elder mode offers. On a screen 375 points wide a point is a pixel. */
const SMALLEST_PT = 20;
const LEAST_TEXT_PT = 18;
const LEAST_CONTROL_PT = 60;
/** The largest, against the 17 pt of the standard look. */
const LARGEST_SCALE = 30 / 17;

type Found = { small: string[]; tight: string[]; back: string[] };

/** Runs in the browser: text that is too small, controls that are too small, controls that are met out of order. */
function measure([leastText, leastControl]: [number, number]): Found {
  const page = document.querySelector('iframe')?.contentDocument;
  const found: Found = { small: [], tight: [], back: [] };
  if (!page) return found;
  const shown = (one: Element) => one.getClientRects().length > 0 && !one.closest('[aria-hidden="true"]');
  const name = (one: Element) => `${one.className} ${(one.textContent ?? '').trim().slice(0, 16)}`;
  const texts = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const parent = node.parentElement;
    if (!parent || !node.textContent?.trim() || !shown(parent) || parent.closest('style')) continue;
    const size = Number.parseFloat(getComputedStyle(parent).fontSize);
    if (size < leastText) found.small.push(`${size} ${name(parent)}`);
  }
  let before = { top: 0, bottom: 0 };
  for (const one of page.querySelectorAll('[role=button],[role=radio],[role=switch],[role=tab]')) {
    // Houses on a plan lie where they lie; whoever cannot hit them chooses from the list beside it.
    if (!shown(one) || one.closest('.cm-plan')) continue;
    const { width, height, top, bottom } = one.getBoundingClientRect();
    if (Math.min(width, height) < leastControl - 0.5)
      found.tight.push(`${Math.round(width)}×${Math.round(height)} ${name(one)}`);
    // What is fixed at the bottom comes last, wherever the page has been scrolled to.
    if (one.closest('.foot')) continue;
    if (bottom <= before.top) found.back.push(name(one));
    before = { top, bottom };
  }
  return found;
}

/** Runs in the browser: what sticks out at the largest text, where nobody would look for it. */
function stickingOut(scale: number): string[] {
  const page = document.querySelector('iframe')?.contentDocument;
  if (!page) return ['no page'];
  for (const screen of page.querySelectorAll<HTMLElement>('.scr'))
    screen.style.setProperty('--fs', `${scale}`);
  const edge = page.documentElement.clientWidth + 1;
  const scrolls = (one: Element): boolean =>
    ['auto', 'scroll', 'hidden'].includes(getComputedStyle(one).overflowX) ||
    (one.parentElement !== null && scrolls(one.parentElement));
  const reaches = (one: Element) => one.getBoundingClientRect().right > edge && !scrolls(one);
  return [...page.querySelectorAll('.scr *')]
    .filter(reaches)
    .map((one) => `${one.className} ${(one.textContent ?? '').trim().slice(0, 16)}`);
}

describe('elder mode keeps its measures on the bundle that ships', () => {
  let cloud: LocalCloud;
  let browser: Browser;
  let tab: Tab;
  let screens: Map<string, ShownScreen>;

  beforeAll(async () => {
    [cloud, browser] = await Promise.all([startCloud({ demo: true }), launchChromium()]);
    tab = await browser.newPage({ viewport: { width: SCREEN.width, height: SCREEN.height } });
    screens = new Map((await demoScreens(cloud)).map((screen) => [screen.page, screen]));
  });
  afterAll(async () => {
    await browser?.close();
    await cloud?.stop();
  });

  it.each(SCREENS)(
    '$page: letters of 18 pt, controls of 60 × 60 pt, met from top to bottom; nothing sticks out at 30 pt',
    async ({ page }) => {
      const { who, query } = screens.get(page)!;
      const app = await openMiniProgram({
        dist: DIST,
        openid: who,
        cloudUrl: cloud.url,
        path: query ? `${page}?${query}` : page,
        storage: new Map([
          ['device:reading', JSON.stringify({ data: { elder: true, bodyPt: SMALLEST_PT } })],
        ]),
      });
      await tab.setContent(await pictureOf(app), { waitUntil: 'load' });
      const found = await tab.evaluate(measure, [LEAST_TEXT_PT, LEAST_CONTROL_PT] as [number, number]);
      const wide = await tab.evaluate(stickingOut, LARGEST_SCALE);
      const faults = app.page().findAll({ className: 'face__i--bad' }).length;
      await app.close();
      expect({ ...found, wide, faults }).toEqual({ small: [], tight: [], back: [], wide: [], faults: 0 });
    },
  );
});
