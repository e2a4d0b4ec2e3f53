import { resolve } from 'node:path';
import { createHand } from './driver/hand';
import { type OpenTypeDeps, openNatively } from './driver/open-types';
import type { TapDeps } from './driver/tap';
import type { Page } from './pages/page';
import { createPageStack, type PageStack } from './pages/page-stack';
import { createActivity } from './runtime/activity';
import { readBundle } from './runtime/bundle';
import { createListens } from './runtime/listeners';
import { createLogic } from './runtime/logic';
import { createModules } from './runtime/modules';
import { asError, noProblems } from './runtime/problems';
import { createRegistry } from './runtime/registry';
import type { Runtime } from './runtime/runtime';
import { compileWxml } from './view/compile-wxml';
import { attr, type MpNode } from './view/tree';
import { createWxmlView } from './view/wxml-view';
import type { ApiCall } from './wx/api';
import { type CloudDeps, postToCloud } from './wx/cloud';
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
};

export type Launched = ReturnType<typeof launch>;

/** Load the app, call its first lifecycles and open the first page; nothing is awaited here. */
export function launch(options: OpenOptions) {
  const { runtime, onAppError } = createRuntime(options);
  const calls: ApiCall[] = [];
  const listeners = createListenerApis(runtime.logic);
  const device: Device = { platform: 'ios', theme: 'light', fontScale: 1, online: true, ...options.device };
  const storage: DeviceStorage = options.storage ?? new Map();
  const questions = createQuestions();
  const files: DeviceFiles = options.files ?? new Map();
  const stack = createPageStack(runtime);
  const [path = '', query = ''] = (options.path ?? runtime.bundle.app.pages[0] ?? '').split('?');
  const launchOptions = {
    path,
    query: Object.fromEntries(new URLSearchParams(query)),
    scene: 1001,
    referrerInfo: {},
    mode: 'default',
  };
  const cloud: CloudDeps = {
    runtime,
    record: (api, given) => void calls.push({ api, options: plain(given) }),
    cloudUrl: options.cloudUrl,
    openid: options.openid,
    files,
    online: () => device.online,
  };
  runtime.logic.globals.wx = createWx({
    ...cloud,
    stack,
    device,
    storage,
    questions,
    listeners,
    launch: launchOptions,
  });
  runtime.logic.globals.getCurrentPages = () => stack.open().map((page) => page.instance);
  onAppError((message) => listeners.emit('Error', { message }));
  const stopWatching = watchRejections(runtime, (reason) =>
    listeners.emit('UnhandledRejection', { reason: String(reason) }),
  );
  runtime.logic.guard(() => start(runtime, stack, { path, search: query, launchOptions }));
  const open: OpenTypeDeps = {
    questions,
    files,
    phoneCode: async () => String((await postToCloud(cloud, '/_emulator/wechat/phone-code', '{}')).code),
    share: (button) =>
      void stack
        .current()
        .call('onShareAppMessage', { from: 'button', target: { id: attr(button, 'id'), dataset: {} } }),
  };
  return {
    runtime,
    stack,
    questions,
    calls,
    device,
    listeners,
    storage,
    files,
    cloud,
    launchOptions,
    stopWatching,
    tapDeps: (page: Page) => tapDepsOf(runtime, stack, page, open),
  };
}

function createRuntime({ dist }: OpenOptions) {
  const bundle = readBundle(resolve(dist));
  const problems = noProblems();
  const activity = createActivity();
  let report: (message: string) => void = () => undefined;
  const logic = createLogic(activity, problems, (message) => report(message));
  const modules = createModules(bundle, logic);
  const runtime: Runtime = {
    bundle,
    logic,
    activity,
    problems,
    view: createWxmlView(compileWxml(bundle.root), (warning) => problems.wxmlWarnings.push(warning)),
    registry: createRegistry(logic, modules.load),
    listens: createListens(logic),
    cost: { calls: 0, bytes: 0 },
  };
  const onAppError = (listener: typeof report) => {
    report = listener;
  };
  return { runtime, onAppError };
}

type Start = { path: string; search: string; launchOptions: object };

function start({ registry, logic }: Runtime, stack: PageStack, { path, search, launchOptions }: Start) {
  const { app } = registry;
  for (const name of ['onLaunch', 'onShow']) {
    const method = app[name];
    if (typeof method === 'function') logic.guard(() => method.call(app, logic.toApp(launchOptions)));
  }
  stack.reLaunch(`/${path}${search ? `?${search}` : ''}`);
}

function tapDepsOf(runtime: Runtime, stack: PageStack, page: Page, deps: OpenTypeDeps): TapDeps {
  return {
    open(button: MpNode) {
      const work = openNatively(createHand(page, runtime.listens), button, deps);
      const done = runtime.activity.begin(`open-type ${attr(button, 'open-type')}`);
      void work?.catch((error: unknown) => void runtime.problems.errors.push(asError(error))).finally(done);
      if (!work) done();
      return work !== undefined || attr(button, 'open-type') === 'share';
    },
    follow(navigator) {
      const url = attr(navigator, 'url');
      const way = attr(navigator, 'open-type') || 'navigate';
      if (way === 'switchTab') stack.switchTab(url);
      else if (way === 'redirect') stack.redirectTo(url);
      else if (way === 'navigateBack') stack.navigateBack(Number(navigator.attrs.delta ?? 1));
      else stack.navigateTo(url);
    },
  };
}

// Only promises of this app's realm: a test's own unhandled rejections are its own. Under jest these fail the test
// before they come here.
function watchRejections({ logic, problems }: Runtime, tell: (reason: unknown) => void) {
  const watch = (reason: unknown, promise: Promise<unknown>) => {
    if (!(promise instanceof logic.Promise)) return;
    problems.errors.push(asError(reason));
    tell(reason);
  };
  process.on('unhandledRejection', watch);
  return () => void process.off('unhandledRejection', watch);
}
