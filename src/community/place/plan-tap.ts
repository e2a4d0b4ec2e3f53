import Taro from '@tarojs/taro';
import type { Spot } from './plan.geometry';

type Place = { clientX: number; clientY: number };
/** WeChat gives the finger in `changedTouches`, a browser's click gives it on the event. */
type TapEvent = Partial<Place> & { changedTouches?: ArrayLike<Place> };

const fingerOf = (event: TapEvent): Place | null => {
  const touch = event.changedTouches?.[0];
  if (touch) return touch;
  const { clientX, clientY } = event;
  return clientX === undefined || clientY === undefined ? null : { clientX, clientY };
};

/** Where on the element `#id` a tap fell, as parts of its size; `null` if the platform does not say. */
export function spotOfTap(event: unknown, id: string): Promise<Spot | null> {
  const finger = fingerOf(event as TapEvent);
  if (!finger) return Promise.resolve(null);
  return new Promise((resolve) => {
    Taro.createSelectorQuery()
      .select(`#${id}`)
      .boundingClientRect((found) => {
        const rect = Array.isArray(found) ? found[0] : found;
        if (!rect || rect.width === 0 || rect.height === 0) return resolve(null);
        resolve({
          x: (finger.clientX - rect.left) / rect.width,
          y: (finger.clientY - rect.top) / rect.height,
        });
      })
      .exec();
  });
}
