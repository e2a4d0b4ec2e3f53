import type { Runtime } from '../runtime/runtime';
import { type Handler, WxFail, type WxOptions } from './api';

/** The device's storage: key → JSON. Hand the same map to the next launch to keep what was stored. */
export type DeviceStorage = Map<string, string>;

const MOST_BYTES_PER_KEY = 1024 * 1024;

export function storageApis({ logic }: Runtime, storage: DeviceStorage) {
  const set = (key: unknown, data: unknown) => {
    const json = JSON.stringify({ data });
    if (Buffer.byteLength(json) > MOST_BYTES_PER_KEY) throw new WxFail('entry size limit reached');
    storage.set(String(key), json);
  };
  const get = (key: unknown) => {
    const json = storage.get(String(key));
    return json === undefined ? undefined : (logic.toApp(JSON.parse(json)) as { data: unknown }).data;
  };
  const info = () => ({
    keys: [...storage.keys()],
    currentSize: Math.ceil([...storage.values()].join('').length / 1024),
    limitSize: 10240,
  });
  const asynchronous: Record<string, Handler> = {
    setStorage: ({ key, data }: WxOptions) => set(key, data),
    getStorage({ key }) {
      if (!storage.has(String(key))) throw new WxFail('data not found');
      return { data: get(key) };
    },
    removeStorage: ({ key }) => void storage.delete(String(key)),
    clearStorage: () => storage.clear(),
    getStorageInfo: info,
  };
  const synchronous = {
    setStorageSync: set,
    getStorageSync: (key: unknown) => get(key) ?? '',
    removeStorageSync: (key: unknown) => void storage.delete(String(key)),
    clearStorageSync: () => storage.clear(),
    getStorageInfoSync: () => logic.toApp(info()),
  };
  return { asynchronous, synchronous };
}
