import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

/**
 * Draws the tab bar's PNG files from our own icon set: WeChat wants files there, 81×81 pixels.
 * Run after changing an icon: `npx tsx scripts/make-tab-icons.ts`. The middle tones keep their contrast on the
 * light and the dark bar, so one pair serves both.
 */
const tabs = { home: 'home', mine: 'list', work: 'desk', me: 'me' };
const colours = { '': '#7A827C', '-on': '#23925F' };

const icons = readFileSync('src/shared/ui/show/icons.scss', 'utf8');
const bodyOf = (name: string) => icons.match(new RegExp(`'${name}': "([^"]+)"`))?.[1] ?? '';

async function draw() {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  });
  const page = await browser.newPage({ viewport: { width: 81, height: 81 } });
  mkdirSync('src/assets', { recursive: true });
  for (const [tab, icon] of Object.entries(tabs)) {
    for (const [suffix, colour] of Object.entries(colours)) {
      const fill = suffix ? ` fill-opacity='.16' fill='${colour}'` : " fill='none'";
      await page.setContent(`<body style="margin:0;padding:7px"><svg width="67" height="67" viewBox="0 0 24 24"${fill}
        stroke='${colour}' stroke-width='1.8' stroke-linecap='round' stroke-linejoin='round'>${bodyOf(icon)}</svg>`);
      writeFileSync(`src/assets/tab-${tab}${suffix}.png`, await page.screenshot({ omitBackground: true }));
    }
  }
  await browser.close();
}

void draw();
