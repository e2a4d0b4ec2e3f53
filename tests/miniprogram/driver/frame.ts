import type { Launched } from '../launch';
import { asError } from '../runtime/problems';
import { WxFail } from '../wx/api';
import type { Device } from '../wx/device';

/** What a person does outside the page: tab bar, back arrow, links, leaving WeChat and coming back. */
export function createFrame({ runtime, stack, listeners, entry, device }: Launched) {
  const { bundle, registry, logic } = runtime;
  const appLifecycle = (name: string, event: unknown) => {
    const method = registry.app[name];
    if (typeof method === 'function') logic.guard(() => method.call(registry.app, logic.toApp(event)));
  };
  // A page that does not load is the app's problem; a way that does not exist is the test's.
  const go = (way: () => void) => {
    try {
      way();
    } catch (error) {
      if (error instanceof WxFail) throw error;
      runtime.problems.errors.push(asError(error));
    }
  };
  return {
    tab(text: string) {
      const index = bundle.tabs.findIndex((tab) => tab.text === text);
      const tab = bundle.tabs[index];
      if (!tab) throw new Error(`No tab 「${text}」 among ${bundle.tabs.map((one) => one.text).join(', ')}`);
      if (!bundle.tabs.some((one) => one.pagePath === stack.current().route))
        throw new Error('This page shows no tab bar');
      go(() => stack.switchTab(`/${tab.pagePath}`));
      if (stack.current().has('onTabItemTap')) stack.current().call('onTabItemTap', { index, ...tab });
    },
    back() {
      if (stack.open().length < 2) throw new WxFail('This page has no back arrow');
      go(() => stack.navigateBack(1));
    },
    open: (url: string) => go(() => stack.reLaunch(url)),
    hide() {
      stack.current().call('onHide');
      appLifecycle('onHide', {});
      listeners.emit('AppHide', {});
    },
    show() {
      appLifecycle('onShow', entry);
      listeners.emit('AppShow', entry);
      stack.current().call('onShow');
    },
    setOnline(online: boolean) {
      device.online = online;
      listeners.emit('NetworkStatusChange', { isConnected: online, networkType: online ? 'wifi' : 'none' });
    },
    /** What the network loses on its way from now on; it still says that it is connected. */
    lose(what: Device['loses']) {
      device.loses = what;
    },
    setTheme(theme: Device['theme']) {
      device.theme = theme;
      listeners.emit('ThemeChange', { theme });
    },
  };
}
