import { useLaunch } from '@tarojs/taro';
import type { PropsWithChildren } from 'react';
import { listenToKeys } from './shared/device/keys';
import { startQueue } from './shared/offline/queue.device';
import './app.scss';

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    listenToKeys();
    startQueue();
  });
  return children;
}
