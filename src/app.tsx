import { useDidShow, useLaunch } from '@tarojs/taro';
import type { PropsWithChildren } from 'react';
import { goTo } from './shared/api/navigate';
import { fitBrowser, launchQuery } from './shared/device/browser';
import { pageOfCode } from './shared/launch/code-url';
import { queue, startQueue } from './shared/offline/queue.device';
import './app.scss';

export default function App({ children }: PropsWithChildren) {
  useLaunch((options) => {
    fitBrowser();
    startQueue();
    const page = pageOfCode(launchQuery(options?.query));
    if (page !== null) goTo(page);
  });
  // A phone in the pocket hears of no signal that returns.
  useDidShow(() => void queue.flush());
  return children;
}
