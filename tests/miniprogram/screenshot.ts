import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, BrowserContext, Page as Tab } from 'playwright-core';
import { launchChromium } from '../support/chromium';
import { bottomInset, frameHtml } from './camera/frame-html';
import { htmlOf, imagesIn } from './camera/html';
import { findImages } from './camera/images';
import { WECHAT_LOOK } from './camera/wechat-look';
import { pageCss, styleValue } from './camera/wxss';
import type { MiniProgram } from './mini-program';
import { attr, walk } from './view/tree';
import { SCREEN } from './wx/device';

export type ShotOptions = {
  /** The whole length of the page instead of one screen. */
  full?: boolean;
};

export type Camera = {
  /** Photograph the page on the screen into `.shots/<name>.png`, in the app's theme. @returns the file */
  shoot(app: MiniProgram, name: string, options?: ShotOptions): Promise<string>;
  close(): Promise<void>;
};

/** Starts Chromium (`CHROMIUM`, or `/usr/bin/chromium`); pictures may come from this machine only. */
export async function openCamera(folder = '.shots'): Promise<Camera> {
  const browser = await launchChromium();
  return {
    async shoot(app, name, { full = false } = {}) {
      const file = join(folder, `${name}.png`);
      mkdirSync(dirname(file), { recursive: true });
      const context = await darkroom(browser, app.inside.device.theme);
      try {
        const tab = await context.newPage();
        await tab.setContent(await pictureOf(app), { waitUntil: 'load' });
        if (full) await stretch(tab);
        await tab.screenshot({ path: file, fullPage: full, animations: 'disabled' });
      } finally {
        await context.close();
      }
      return file;
    },
    close: () => browser.close(),
  };
}

async function darkroom(browser: Browser, colorScheme: 'light' | 'dark'): Promise<BrowserContext> {
  const viewport = { width: SCREEN.width, height: SCREEN.height };
  const context = await browser.newContext({
    viewport,
    deviceScaleFactor: 2,
    colorScheme,
    javaScriptEnabled: true,
  });
  await context.route('**', (route) => {
    const { protocol, hostname } = new URL(route.request().url());
    const isHere = protocol === 'data:' || ['127.0.0.1', 'localhost'].includes(hostname);
    return isHere ? route.continue() : route.abort();
  });
  return context;
}

/** The page on the screen as one HTML document. */
export async function pictureOf(app: MiniProgram): Promise<string> {
  const { runtime, stack, device } = app.inside;
  const { bundle } = runtime;
  const page = stack.current();
  const tree = page.tree();
  const style = { width: SCREEN.width, bottomInset: bottomInset(bundle, page) };
  const images = await findImages(app, page.route, imagesIn(tree));
  const meta = [...walk(tree)].find((node) => node.tag === 'page-meta');
  const rootFont = meta ? attr(meta, 'root-font-size') : '';
  const pageStyle = meta ? styleValue(attr(meta, 'page-style'), style) : '';
  const content = htmlOf(
    { ...tree, attrs: { style: pageStyle } },
    { page, style, image: (src) => images.get(src) ?? src },
  );
  const root = rootFont ? `html { font-size: ${rootFont === 'system' ? '16px' : rootFont}; }` : '';
  const document = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="color-scheme" content="light dark">
    <style>${WECHAT_LOOK}${pageCss(bundle, page.route, style)}${root}</style><body>${content}</body></html>`;
  return frameHtml({ bundle, page, dark: device.theme === 'dark' }, document);
}

async function stretch(tab: Tab) {
  await tab.evaluate(() => {
    const frame = document.querySelector('iframe');
    const content = frame?.contentDocument?.body.scrollHeight ?? 0;
    if (frame && content > frame.clientHeight) frame.style.height = `${content}px`;
  });
}
