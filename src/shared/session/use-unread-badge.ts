import Taro, { useDidShow } from '@tarojs/taro';
import { useEffect } from 'react';
import { storage } from '../device/device';
import { useStore } from '../device/store';
import { unreadStore, unreadText } from './unread';

/** The place of 我的 among the tabs. */
const ME = 3;

const KEPT_UNDER = 'unread';
// The first page's own call says nothing of it: the last number known stands until one does.
unreadStore.set(storage.get<number>(KEPT_UNDER) ?? 0);

const keep = (unread: number) => {
  try {
    storage.set(KEPT_UNDER, unread);
  } catch {
    // A full device shows it from the first answer on.
  }
};

const show = () => {
  const unread = unreadStore.get();
  const shown =
    unread > 0
      ? Taro.setTabBarBadge({ index: ME, text: unreadText(unread) })
      : Taro.removeTabBarBadge({ index: ME });
  // WeChat changes the tab bar only while it is seen; the next tab that shows does it.
  shown.catch(() => {});
};

/** For the pages of the tab bar. */
export function useUnreadBadge(): void {
  const unread = useStore(unreadStore);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the number is read where it is shown
  useEffect(show, [unread]);
  useEffect(() => keep(unread), [unread]);
  useDidShow(show);
}
