import Taro from '@tarojs/taro';
import { deviceStorage } from '../device/storage';
import { createStore, useStore } from '../device/store';
import { type Reading, readingFrom, STANDARD_PT, textScale } from './elder';

// Belongs to the device and not to the person: somebody who needs large letters needs them before signing in.
const storage = deviceStorage('device');
const KEPT_UNDER = 'reading';

/** Taro's types do not know the field yet; base library 3.3 and later give it. */
type BaseInfo = { fontSizeScaleFactor?: number };

const start = (): Reading =>
  storage.get<Reading>(KEPT_UNDER) ?? readingFrom((Taro.getAppBaseInfo() as BaseInfo).fontSizeScaleFactor);

const reading = createStore<Reading>(start());
const width = Taro.getWindowInfo().windowWidth;

function choose(next: Reading) {
  storage.set(KEPT_UNDER, next);
  reading.set(next);
}

/** Elder mode (长辈版) and its text size, for every screen at once. */
export function useElder() {
  const { elder, bodyPt } = useStore(reading);
  return {
    elder,
    bodyPt,
    scale: textScale(bodyPt, width),
    setElder: (on: boolean) =>
      choose(on ? { elder: true, bodyPt: 23 } : { elder: false, bodyPt: STANDARD_PT }),
    setBodyPt: (pt: number) => choose({ elder, bodyPt: pt }),
  };
}
