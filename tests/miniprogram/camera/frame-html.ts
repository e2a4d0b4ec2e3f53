import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '../pages/page';
import type { Bundle } from '../runtime/bundle';
import { SCREEN } from '../wx/device';
import { escapeHtml } from './html';

export type Frame = { bundle: Bundle; page: Page; dark: boolean };

/** The picture of a whole phone: WeChat's navigation bar, the page in a window of its own, and the tab bar. */
export function frameHtml({ bundle, page, dark }: Frame, document: string): string {
  const color = themed(bundle, dark);
  const bar = { ...bundle.app.window, ...page.config };
  const ink = color(bar.navigationBarTextStyle) === 'black' ? '#000' : '#fff';
  const custom = bar.navigationStyle === 'custom';
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; width: ${SCREEN.width}px; font-family: 'Noto Sans CJK SC', sans-serif; }
    header { height: ${SCREEN.navigationBar}px; padding-top: ${SCREEN.statusBar}px; background: ${color(bar.navigationBarBackgroundColor) ?? '#000'};
      color: ${ink}; display: ${custom ? 'none' : 'grid'}; place-items: center; font-size: 17px; }
    iframe { display: block; border: 0; width: 100%; height: ${windowHeight(bundle, page)}px;
      background: ${color(bar.backgroundColor) ?? '#fff'}; }
    footer { display: flex; height: ${SCREEN.tabBar}px; padding-bottom: ${SCREEN.bottomInset}px; font-size: 10px; text-align: center; }
    footer div { flex: 1; padding-top: 6px; } footer img { display: block; width: 27px; height: 27px; margin: 0 auto 2px; }
  </style><header>${escapeHtml(bar.navigationBarTitleText ?? '')}</header>
  <iframe srcdoc="${escapeHtml(document)}"></iframe>${tabBarHtml(bundle, page, color)}`;
}

const isTab = (bundle: Bundle, page: Page) => bundle.tabs.some((tab) => tab.pagePath === page.route);

/** Height of the page's own window: the screen without WeChat's bars. */
export function windowHeight(bundle: Bundle, page: Page): number {
  const custom = { ...bundle.app.window, ...page.config }.navigationStyle === 'custom';
  const top = custom ? 0 : SCREEN.statusBar + SCREEN.navigationBar;
  return SCREEN.height - top - (isTab(bundle, page) ? SCREEN.tabBar + SCREEN.bottomInset : 0);
}

/** The safe area below the page; under a tab bar it belongs to the bar. */
export const bottomInset = (bundle: Bundle, page: Page) => (isTab(bundle, page) ? 0 : SCREEN.bottomInset);

type Color = (value: string | undefined) => string | undefined;

function tabBarHtml(bundle: Bundle, page: Page, color: Color): string {
  if (!isTab(bundle, page)) return '';
  const { color: off, selectedColor: on, backgroundColor } = bundle.app.tabBar ?? {};
  const tabs = bundle.tabs.map((tab) => {
    const selected = tab.pagePath === page.route;
    const icon = iconOf(bundle, selected ? tab.selectedIconPath : tab.iconPath);
    return `<div style="color:${color(selected ? on : off) ?? '#666'}">${icon}${escapeHtml(tab.text)}</div>`;
  });
  return `<footer style="background:${color(backgroundColor) ?? '#fff'}">${tabs.join('')}</footer>`;
}

function iconOf(bundle: Bundle, path: string | undefined): string {
  const file = path ? join(bundle.root, path) : '';
  return file && existsSync(file)
    ? `<img alt="" src="data:image/png;base64,${readFileSync(file).toString('base64')}">`
    : '';
}

// `@name` is a variable of theme.json, with one value for light and one for dark.
function themed(bundle: Bundle, dark: boolean): Color {
  const theme = JSON.parse(bundle.read('theme.json') ?? '{}') as Record<string, Record<string, string>>;
  return (value) => (value?.startsWith('@') ? theme[dark ? 'dark' : 'light']?.[value.slice(1)] : value);
}
