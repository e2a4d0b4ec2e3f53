import type { PageStack } from '../pages/page-stack';
import { type ApiDeps, asyncApi, type Handler } from './api';
import { type CloudDeps, cloudApis } from './cloud';
import { type Device, deviceApis } from './device';
import { fileApis, USER_FOLDER } from './files';
import type { createListenerApis } from './listeners';
import { mediaApis } from './media';
import { withMissingApis } from './missing';
import { navigationApis } from './navigation';
import type { Questions } from './questions';
import { QUESTIONS, RECORDED, SILENT_MANAGERS } from './recorded';
import { selectorQuery } from './selector-query';
import { type DeviceStorage, storageApis } from './storage';

export type WxDeps = CloudDeps & {
  stack: PageStack;
  device: Device;
  storage: DeviceStorage;
  questions: Questions;
  listeners: ReturnType<typeof createListenerApis>;
  launch: Record<string, unknown>;
};

/** The `wx` object: only what is listed here exists, anything else is reported. */
export function createWx(deps: WxDeps) {
  const { runtime, stack, questions, files } = deps;
  const storage = storageApis(runtime, deps.storage);
  const device = deviceApis(runtime, deps.device, () => deps.launch);
  const direct = fileApis(files);
  const quick = {
    ...storage.asynchronous,
    ...device.asynchronous,
    ...navigationApis(stack),
    ...direct.direct,
    ...accountApis(),
  };
  const members: Record<string, unknown> = {
    ...asyncApis(deps, quick),
    ...asyncApis(deps, Object.fromEntries(RECORDED.map((name) => [name, () => undefined]))),
    ...asyncApis(deps, mediaApis(questions, files), { asks: true }),
    ...asyncApis(deps, Object.fromEntries(QUESTIONS.map((name) => [name, questionOf(questions, name)])), {
      asks: true,
    }),
    ...storage.synchronous,
    ...device.synchronous,
    ...deps.listeners.apis,
    ...SILENT_MANAGERS,
    cloud: cloudApis(deps),
    env: runtime.logic.toApp({ USER_DATA_PATH: USER_FOLDER }),
    getFileSystemManager: () => asyncApis(deps, direct.manager, { promises: false }),
    createSelectorQuery: selectorQuery(runtime, () => stack.current().tree()),
    nextTick: (run: () => void) => void setImmediate(() => runtime.logic.guard(run)),
    canIUse: (name: string) => Object.hasOwn(members, name.split('.')[0] ?? ''),
  };
  return withMissingApis(members, runtime.problems);
}

type Manner = { asks?: boolean; promises?: boolean };

function asyncApis(deps: ApiDeps, handlers: Record<string, Handler>, manner: Manner = {}) {
  return Object.fromEntries(
    Object.entries(handlers).map(([api, handler]) => [api, asyncApi(deps, { api, ...manner }, handler)]),
  );
}

// A dismissed dialog without a scripted `cancel` is still an answer WeChat would complete.
const questionOf =
  (questions: Questions, api: string): Handler =>
  async (options) => {
    const answer = await questions.ask(api, options);
    return api === 'showModal'
      ? { cancel: answer.confirm !== true, confirm: answer.confirm === true, ...answer }
      : answer;
  };

const accountApis = (): Record<string, Handler> => ({
  login: () => ({ code: 'demo-login-code' }),
  getPrivacySetting: () => ({ needAuthorization: false, privacyContractName: '《隐私保护指引》' }),
  getSetting: () => ({ authSetting: {}, subscriptionsSetting: { mainSwitch: true, itemSettings: {} } }),
});
