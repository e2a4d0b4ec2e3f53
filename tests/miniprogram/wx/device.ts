import type { Runtime } from '../runtime/runtime';

/** The phone that the mini-program runs on. */
export type Device = {
  platform: 'ios' | 'android';
  theme: 'light' | 'dark';
  /** WeChat's font size setting, 1 to 1.75. */
  fontScale: number;
  online: boolean;
  /** Connected, and yet no answer comes: it is lost on the way there, or on the way back. */
  loses: 'nothing' | 'questions' | 'answers';
};

export const SCREEN = {
  width: 375,
  height: 812,
  statusBar: 44,
  navigationBar: 44,
  tabBar: 50,
  bottomInset: 34,
};

export function deviceApis({ logic }: Runtime, device: Device, settings: () => Record<string, unknown>) {
  const give =
    <T>(make: () => T) =>
    () =>
      logic.toApp(make());
  const base = () => ({
    SDKVersion: '3.10.0',
    version: '8.0.60',
    language: 'zh_CN',
    theme: device.theme,
    enableDebug: false,
    fontSizeSetting: 16 * device.fontScale,
    fontSizeScaleFactor: device.fontScale,
    host: { env: 'WeChat', appId: '', version: 0 },
  });
  const screen = () => ({
    pixelRatio: 2,
    screenWidth: SCREEN.width,
    screenHeight: SCREEN.height,
    windowWidth: SCREEN.width,
    windowHeight: SCREEN.height - SCREEN.statusBar - SCREEN.navigationBar,
    statusBarHeight: SCREEN.statusBar,
    screenTop: SCREEN.statusBar + SCREEN.navigationBar,
    safeArea: {
      left: 0,
      top: SCREEN.statusBar,
      width: SCREEN.width,
      height: SCREEN.height - SCREEN.statusBar - SCREEN.bottomInset,
      right: SCREEN.width,
      bottom: SCREEN.height - SCREEN.bottomInset,
    },
  });
  const model = () => ({
    brand: 'demo',
    model: 'demo',
    platform: device.platform,
    system: device.platform === 'ios' ? 'iOS 17.0' : 'Android 14',
    benchmarkLevel: 20,
  });
  const all = () => ({
    ...base(),
    ...screen(),
    ...model(),
    bluetoothEnabled: false,
    locationEnabled: true,
    wifiEnabled: true,
  });
  const network = () => ({ networkType: device.online ? 'wifi' : 'none', isConnected: device.online });
  return {
    asynchronous: { getSystemInfo: all, getSystemInfoAsync: all, getNetworkType: network },
    synchronous: {
      getSystemInfoSync: give(all),
      getAppBaseInfo: give(base),
      getWindowInfo: give(screen),
      getDeviceInfo: give(model),
      getSystemSetting: give(() => ({
        bluetoothEnabled: false,
        locationEnabled: true,
        wifiEnabled: true,
        deviceOrientation: 'portrait',
      })),
      getAppAuthorizeSetting: give(() => ({
        locationAuthorized: 'authorized',
        cameraAuthorized: 'authorized',
        albumAuthorized: 'authorized',
        notificationAuthorized: 'authorized',
      })),
      getMenuButtonBoundingClientRect: give(() => ({
        width: 87,
        height: 32,
        top: 48,
        right: 368,
        bottom: 80,
        left: 281,
      })),
      getAccountInfoSync: give(() => ({
        miniProgram: { appId: 'touristappid', envVersion: 'develop', version: '' },
        plugin: {},
      })),
      getExtConfigSync: give(() => ({})),
      ...Object.fromEntries(
        ['getLaunchOptionsSync', 'getEnterOptionsSync'].map((name) => [name, give(settings)]),
      ),
    },
  };
}
