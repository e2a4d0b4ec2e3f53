import { useLaunch } from '@tarojs/taro';
import type { PropsWithChildren } from 'react';
import { fitBrowser } from './shared/device/browser';
import { startQueue } from './shared/offline/queue.device';
import './app.scss';

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    fitBrowser();
    startQueue();
  });
  return children;
}
