import Taro from '@tarojs/taro';

const TABS = ['/pages/home/index', '/pages/mine/index', '/pages/work/index', '/pages/me/index'];

/** Opens a page by its absolute path (`/requests/pages/detail/index?id=…`), whether it is a tab or not. */
export function goTo(url: string): void {
  if (TABS.includes(url.split('?')[0] ?? '')) void Taro.switchTab({ url });
  else void Taro.navigateTo({ url });
}

/** Back, or to `fallback` when the page was opened from a message or a code and has nothing behind it. */
export function goBack(fallback = '/pages/home/index'): void {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack();
  else if (TABS.includes(fallback)) void Taro.switchTab({ url: fallback });
  else void Taro.redirectTo({ url: fallback });
}
