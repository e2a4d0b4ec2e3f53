import { resolve } from 'node:path';
import { createPageStack } from './pages/page-stack';
import { createRuntime, watchRejections } from './runtime/create-runtime';
import type { Runtime } from './runtime/runtime';
import type { ApiCall } from './wx/api';
import type { CloudDeps } from './wx/cloud';
import { createWx } from './wx/create-wx';
import type { Device } from './wx/device';
import type { DeviceFiles } from './wx/files';
import { createListenerApis } from './wx/listeners';
import { createQuestions, plain } from './wx/questions';
import type { DeviceStorage } from './wx/storage';

export type OpenOptions = {
  /** The build, for instance `dist/weapp`. */
  dist: string;
  /** Who holds the phone. */
  openid: string;
  /** The local cloud, for instance `http://127.0.0.1:8080`. */
  cloudUrl: string;
  /** What an earlier launch stored on this phone. */
  storage?: DeviceStorage;
  /** The files an earlier launch kept on this phone. */
  files?: DeviceFiles;
  /** Page and query of a link; the first page otherwise. */
  path?: string;
  device?: Partial<Device>;
  /** False: do not wait for the cloud, which may never answer. */
  wait?: boolean;
};

export type Launched = ReturnType<typeof launch>;

/** Load the app, call its first lifecycles and open the first page; nothing is awaited here. */
export function launch(options: OpenOptions) {
  const { runtime, onAppError } = createRuntime(resolve(options.dist));
  const { logic, bundle } = runtime;
  const calls: ApiCall[] = [];
  const listeners = createListenerApis(logic);
  const device: Device = {
    platform: 'ios',
    theme: 'light',
    fontScale: 1,
    online: true,
    loses: 'nothing',
    ...options.device,
  };
  const storage: DeviceStorage = options.storage ?? new Map();
  const questions = createQuestions();
  const stack = createPageStack(runtime);
  const link = options.path ?? bundle.app.pages[0] ?? '';
  const cloud: CloudDeps = {
    runtime,
    record: (api, given) => void calls.push({ api, options: plain(given) }),
    cloudUrl: options.cloudUrl,
    openid: options.openid,
    files: options.files ?? new Map(),
    online: () => device.online,
    loses: () => device.loses,
  };
  const entry = entryOf(link);
  logic.globals.wx = createWx({ ...cloud, stack, device, storage, questions, listeners, launch: entry });
  logic.globals.getCurrentPages = () => stack.open().map((page) => page.instance);
  onAppError((message) => listeners.emit('Error', { message }));
  const stopWatching = watchRejections(runtime, (reason) =>
    listeners.emit('UnhandledRejection', { reason: String(reason) }),
  );
  logic.guard(() => start(runtime, entry));
  logic.guard(() => stack.reLaunch(`/${link}`));
  return { runtime, stack, questions, calls, device, listeners, storage, cloud, entry, stopWatching };
}

// What WeChat tells the app about the way in: 1001 is the list of mini-programs.
function entryOf(link: string) {
  const [path = '', search = ''] = link.split('?');
  return {
    path,
    query: Object.fromEntries(new URLSearchParams(search)),
    scene: 1001,
    referrerInfo: {},
    mode: 'default',
  };
}

function start({ registry, logic }: Runtime, entry: object) {
  const { app } = registry;
  for (const name of ['onLaunch', 'onShow']) {
    const method = app[name];
    if (typeof method === 'function') logic.guard(() => method.call(app, logic.toApp(entry)));
  }
}
