import { useLaunch } from '@tarojs/taro';
import type { PropsWithChildren } from 'react';
import { startQueue } from './shared/offline/queue.device';
import './app.scss';

export default function App({ children }: PropsWithChildren) {
  useLaunch(startQueue);
  return children;
}
