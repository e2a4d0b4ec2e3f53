import Taro from '@tarojs/taro';
import { queue } from '../../shared/offline/queue.device';
import { followedStore } from '../../shared/place/followed.store';
import { identity } from '../../shared/session/identity';

/**
 * Whoever leaves takes it along: what they read and wrote here, and what was waiting to be sent. How large the letters
 * are belongs to the phone and stays.
 */
export function forgetPhone(): void {
  for (const { key } of queue.waiting.get()) queue.takeBack(key);
  followedStore.set(null);
  const mine = `${identity.key()}:`;
  for (const key of Taro.getStorageInfoSync().keys) if (key.startsWith(mine)) Taro.removeStorageSync(key);
}
