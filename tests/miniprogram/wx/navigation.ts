import type { PageStack } from '../pages/page-stack';
import type { Handler } from './api';

/** Routes, and what a page may change of its own frame. */
export function navigationApis(stack: PageStack): Record<string, Handler> {
  return {
    navigateTo: ({ url }) => stack.navigateTo(String(url)),
    redirectTo: ({ url }) => stack.redirectTo(String(url)),
    reLaunch: ({ url }) => stack.reLaunch(String(url)),
    switchTab: ({ url }) => stack.switchTab(String(url)),
    navigateBack: ({ delta }) => stack.navigateBack(typeof delta === 'number' ? delta : 1),
    setNavigationBarTitle({ title }) {
      stack.current().config.navigationBarTitleText = String(title);
    },
    startPullDownRefresh: () => void stack.current().call('onPullDownRefresh'),
  };
}
