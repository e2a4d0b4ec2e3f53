import Taro from '@tarojs/taro';

/** Small JSON values kept on the device; an argument of everything that keeps something, so that tests fake it. */
export type Storage = {
  get<T>(key: string): T | null;
  set(key: string, value: unknown): void;
  remove(key: string): void;
};

/** `prefix` separates people on a shared browser; a phone has one WeChat identity. */
export function deviceStorage(prefix: string): Storage {
  const full = (key: string) => `${prefix}:${key}`;
  return {
    get: <T>(key: string) => (Taro.getStorageSync<T | ''>(full(key)) || null) as T | null,
    set: (key, value) => Taro.setStorageSync(full(key), value),
    remove: (key) => Taro.removeStorageSync(full(key)),
  };
}
