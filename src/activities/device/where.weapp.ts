import Taro from '@tarojs/taro';
import type { Point } from '#types/place';

/** Where the phone is, in GCJ-02; `null`: not allowed, or not found. Asked for in the moment it is needed only. */
export const whereAmI: (() => Promise<Point | null>) | null = async () => {
  try {
    const { latitude, longitude } = await Taro.getLocation({ type: 'gcj02', isHighAccuracy: true });
    return { lat: latitude, lng: longitude };
  } catch {
    return null;
  }
};
