import { createFrame } from './driver/frame';
import { nativeTaps } from './driver/native-taps';
import { createPageDriver, type PageDriver } from './driver/page-driver';
import { type Launched, launch, type OpenOptions } from './launch';
import type { Page } from './pages/page';
import { failOnProblems, type Problems } from './runtime/problems';
import type { Runtime } from './runtime/runtime';
import type { DataCost } from './runtime/set-data';
import type { ApiCall } from './wx/api';
import type { Device } from './wx/device';
import type { DeviceFiles } from './wx/files';
import type { Answer, Question } from './wx/questions';
import type { DeviceStorage } from './wx/storage';

export type MiniProgram = {
  /** The page on the screen. */
  page(): PageDriver;
  /** Routes from the bottom of the page stack to the screen. */
  stack(): string[];
  /** Wait until no request, due timer or setData remains. @throws what the app threw meanwhile */
  settle(withinMs?: number): Promise<void>;
  /** Settle, act, settle, and give the setData that the act took; what was planned for later comes after the step. */
  step(act: () => void): Promise<DataCost>;
  /** Answer an open dialog or picker, or the next one: `showModal`, `chooseMedia`, `getPhoneNumber`, … */
  answer(api: string, answer: Answer): void;
  /** The dialog or picker that waits for an answer, the newest. */
  question(): Question | undefined;
  calls(api?: string): ApiCall[];
  /** The frame around the page: tab bar (by its text), back arrow, a link from outside, leaving and returning. */
  tab(text: string): void;
  back(): void;
  open(url: string): void;
  hide(): void;
  show(): void;
  setOnline(online: boolean): void;
  lose(what: Device['loses']): void;
  setTheme(theme: Device['theme']): void;
  /** Move the app's own clock; the cloud has one too. */
  advance(ms: number): void;
  problems: Problems;
  /** What stays on the phone: hand both to the next launch. */
  storage: DeviceStorage;
  files: DeviceFiles;
  /** For the camera. */
  inside: Launched;
  close(): Promise<void>;
};

const SETTLE_MS = 10_000;
const FIRST_DRAWING_MS = 150;

/** Launch the mini-program and wait until its first page stands still. */
export async function openMiniProgram(options: OpenOptions): Promise<MiniProgram> {
  const app = assemble(launch(options));
  try {
    if (options.wait ?? true) await app.settle();
    else await new Promise((resolve) => setTimeout(resolve, FIRST_DRAWING_MS));
  } catch (error) {
    await app.close();
    throw error;
  }
  return app;
}

function assemble(inside: Launched): MiniProgram {
  const { runtime, stack, questions, calls } = inside;
  const settle = (withinMs = SETTLE_MS) => settleOrFail(runtime, withinMs);
  return {
    page: () => driverOf(inside, stack.current()),
    stack: () => stack.open().map((page) => page.route),
    settle,
    async step(act) {
      await settle();
      const release = runtime.logic.holdPlans();
      try {
        const before = { ...runtime.cost };
        act();
        await settle();
        return { calls: runtime.cost.calls - before.calls, bytes: runtime.cost.bytes - before.bytes };
      } finally {
        release();
      }
    },
    answer: questions.answer,
    question: () => questions.open()[0],
    calls: (api) => calls.filter((call) => api === undefined || call.api === api),
    ...createFrame(inside),
    advance: runtime.logic.advance,
    problems: runtime.problems,
    storage: inside.storage,
    files: inside.cloud.files,
    inside,
    async close() {
      runtime.logic.close();
      inside.stopWatching();
      await runtime.activity.settle(SETTLE_MS).catch(() => undefined);
    },
  };
}

async function settleOrFail({ activity, problems }: Runtime, withinMs: number) {
  await activity.settle(withinMs).catch((late: unknown) => {
    failOnProblems(problems);
    throw late;
  });
  failOnProblems(problems);
}

const drivers = new WeakMap<Page, PageDriver>();

function driverOf(inside: Launched, page: Page): PageDriver {
  const driver = drivers.get(page) ?? createPageDriver(inside.runtime, page, nativeTaps(inside, page));
  drivers.set(page, driver);
  return driver;
}
