import type { Logic } from '../runtime/logic';

type Listener = (event: unknown) => void;

const EVENTS = [
  'AppShow',
  'AppHide',
  'Error',
  'UnhandledRejection',
  'PageNotFound',
  'NetworkStatusChange',
  'NetworkWeakChange',
  'ThemeChange',
  'WindowResize',
  'KeyboardHeightChange',
  'MemoryWarning',
  'NeedPrivacyAuthorization',
  'UserCaptureScreen',
] as const;
export type WxEvent = (typeof EVENTS)[number];

/** `wx.on…` and `wx.off…`. */
export function createListenerApis(logic: Logic) {
  const listeners = new Map<string, Set<Listener>>(EVENTS.map((name) => [name, new Set()]));
  const apis = EVENTS.flatMap((name): [string, (listener?: Listener) => void][] => [
    [`on${name}`, (listener) => void (listener && listeners.get(name)?.add(listener))],
    [
      `off${name}`,
      (listener) => void (listener ? listeners.get(name)?.delete(listener) : listeners.get(name)?.clear()),
    ],
  ]);
  return {
    apis: Object.fromEntries(apis),
    emit: (name: WxEvent, event: unknown) => {
      for (const listener of listeners.get(name) ?? []) logic.guard(() => listener(logic.toApp(event)));
    },
  };
}
