/** APIs whose whole effect is on the phone: they are recorded, and they succeed. */
export const RECORDED = [
  'showToast',
  'hideToast',
  'showLoading',
  'hideLoading',
  'previewImage',
  'previewMedia',
  'makePhoneCall',
  'openLocation',
  'openDocument',
  'setClipboardData',
  'saveImageToPhotosAlbum',
  'vibrateShort',
  'vibrateLong',
  'pageScrollTo',
  'hideKeyboard',
  'setNavigationBarColor',
  'showNavigationBarLoading',
  'hideNavigationBarLoading',
  'hideHomeButton',
  'stopPullDownRefresh',
  'setBackgroundColor',
  'setBackgroundTextStyle',
  'setTabBarBadge',
  'removeTabBarBadge',
  'showTabBarRedDot',
  'hideTabBarRedDot',
  'showTabBar',
  'hideTabBar',
  'setTabBarItem',
  'setTabBarStyle',
  'showShareMenu',
  'hideShareMenu',
  'updateShareMenu',
  'setKeepScreenOn',
  'preloadSubpackage',
  'loadFontFace',
  'openPrivacyContract',
  'enableAlertBeforeUnload',
  'disableAlertBeforeUnload',
  'checkSession',
] as const;

/** APIs that ask a person; the harness waits for the test's answer. */
export const QUESTIONS = [
  'showModal',
  'showActionSheet',
  'requestSubscribeMessage',
  'getLocation',
  'getFuzzyLocation',
  'chooseLocation',
  'scanCode',
  'authorize',
  'requirePrivacyAuthorize',
  'openSetting',
  'chooseAddress',
  'getUserProfile',
] as const;

const silent = (names: string[]) => Object.fromEntries(names.map((name) => [name, () => undefined]));
const LOG = ['debug', 'info', 'warn', 'error', 'log', 'setFilterMsg', 'addFilterMsg', 'tag', 'in'];

/** Managers that do nothing without a phone or WeChat's servers. */
export const SILENT_MANAGERS = {
  getUpdateManager: () => silent(['onCheckForUpdate', 'onUpdateReady', 'onUpdateFailed', 'applyUpdate']),
  getLogManager: () => silent(LOG),
  getRealtimeLogManager: () => silent(LOG),
  reportEvent: () => undefined,
  reportMonitor: () => undefined,
};
