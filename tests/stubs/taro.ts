import { act } from '@testing-library/react';
import { useEffect } from 'react';

/**
 * The part of Taro's API that screens use, in memory. Tests read and drive it through `device`.
 */
const kept = new Map<string, string>();
const shows = new Set<() => void>();
const hides = new Set<() => void>();
const pulls = new Set<() => void>();
const bottoms = new Set<() => void>();
const network = new Set<(state: { isConnected: boolean }) => void>();
const opened: string[] = [];

/** What happens to the phone may change screens. */
function runAll<T extends unknown[]>(listeners: Set<(...args: T) => void>, ...args: T) {
  act(() => {
    for (const run of [...listeners]) run(...args);
  });
}

export const device = {
  opened,
  params: {} as Record<string, string>,
  pages: 1,
  badge: null as string | null,
  answerToModal: true,
  photos: [] as string[],
  clipboard: '',
  shareCard: (): unknown => null,
  calls: [] as { name: string; data: unknown }[],
  /** What the cloud answers to `callFunction`. */
  cloud: (_name: string, _data: unknown): unknown => ({
    ok: false,
    error: { code: 'INTERNAL', details: {}, traceId: '' },
  }),
  show: () => runAll(shows),
  hide: () => runAll(hides),
  pull: () => runAll(pulls),
  reachBottom: () => runAll(bottoms),
  connect: (isConnected: boolean) => runAll(network, { isConnected }),
  reset() {
    kept.clear();
    opened.length = 0;
    device.badge = null;
    device.calls.length = 0;
    device.params = {};
    device.photos = [];
    device.answerToModal = true;
  },
};

const hook = (set: Set<() => void>) => (run: () => void) => {
  useEffect(() => {
    set.add(run);
    return () => {
      set.delete(run);
    };
  });
};

export const useDidShow = (run: () => void) => {
  // biome-ignore lint/correctness/useExhaustiveDependencies: as in Taro, the first showing follows the mount
  useEffect(run, []);
  hook(shows)(run);
};
export const useDidHide = hook(hides);
export const usePullDownRefresh = hook(pulls);
export const useReachBottom = hook(bottoms);
export const useLaunch = (run: () => void) => useDidShow(run);
/** The card that the page would share now. */
export const useShareAppMessage = (card: () => unknown) => {
  device.shareCard = card;
};
export const useRouter = () => ({ params: device.params, path: '' });

const open = async ({ url }: { url: string }) => {
  opened.push(url);
};

type Listener = (value: unknown) => void;
const events = new Map<string, Set<Listener>>();

const eventCenter = {
  on(name: string, run: Listener) {
    events.set(name, (events.get(name) ?? new Set()).add(run));
  },
  off: (name: string, run: Listener) => {
    events.get(name)?.delete(run);
  },
  trigger: (name: string, value: unknown) => runAll(events.get(name) ?? new Set<Listener>(), value),
};

const taro = {
  eventCenter,
  getStorageSync: (key: string) => JSON.parse(kept.get(key) ?? '""'),
  setStorageSync: (key: string, value: unknown) => kept.set(key, JSON.stringify(value)),
  removeStorageSync: (key: string) => kept.delete(key),
  getStorageInfoSync: () => ({ keys: [...kept.keys()] }),
  getAppBaseInfo: () => ({ fontSizeScaleFactor: 1 }),
  getWindowInfo: () => ({ windowWidth: 375 }),
  getCurrentPages: () => Array.from({ length: device.pages }),
  navigateTo: open,
  redirectTo: open,
  switchTab: open,
  navigateBack: async () => {
    opened.push('back');
  },
  stopPullDownRefresh: () => {},
  setTabBarBadge: async ({ text }: { text: string }) => {
    device.badge = text;
  },
  removeTabBarBadge: async () => {
    device.badge = null;
  },
  onNetworkStatusChange: (run: (state: { isConnected: boolean }) => void) => network.add(run),
  showModal: async () => ({ confirm: device.answerToModal }),
  makePhoneCall: async ({ phoneNumber }: { phoneNumber: string }) => {
    opened.push(`tel:${phoneNumber}`);
  },
  previewImage: async () => {},
  setClipboardData: async ({ data }: { data: string }) => {
    device.clipboard = data;
  },
  chooseMessageFile: async () => ({ tempFiles: [] }),
  chooseMedia: async () => ({ tempFiles: device.photos.map((tempFilePath) => ({ tempFilePath })) }),
  getImageInfo: async () => ({ width: 4032, height: 3024 }),
  compressImage: async ({ src }: { src: string }) => ({ tempFilePath: src }),
  getFileSystemManager: () => ({
    saveFile: ({
      tempFilePath,
      success,
    }: {
      tempFilePath: string;
      success(r: { savedFilePath: string }): void;
    }) => success({ savedFilePath: tempFilePath.replace('tmp', 'kept') }),
    removeSavedFile: () => {},
  }),
  requestSubscribeMessage: async ({ tmplIds }: { tmplIds: string[] }) =>
    Object.fromEntries(tmplIds.map((id) => [id, 'accept'])),
  cloud: {
    init: () => {},
    callFunction: async ({ name, data }: { name: string; data: unknown }) => {
      device.calls.push({ name, data });
      return { result: await device.cloud(name, data) };
    },
    uploadFile: async ({ cloudPath }: { cloudPath: string }) => ({
      fileID: `cloud://env.bucket/${cloudPath}`,
    }),
  },
};

export default taro;
