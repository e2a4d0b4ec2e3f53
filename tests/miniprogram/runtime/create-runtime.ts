import { compileWxml } from '../view/compile-wxml';
import { createWxmlView } from '../view/wxml-view';
import { createActivity } from './activity';
import { readBundle } from './bundle';
import { createListens } from './listeners';
import { createLogic } from './logic';
import { createModules } from './modules';
import { asError, noProblems } from './problems';
import { createRegistry } from './registry';
import type { Runtime } from './runtime';

/** Both layers of the mini-program in `root`, with nothing of the app run yet. */
export function createRuntime(root: string) {
  const bundle = readBundle(root);
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

// Only promises of this app's realm: a test's own unhandled rejections are its own. Under jest these fail the test
// before they come here.
export function watchRejections({ logic, problems }: Runtime, tell: (reason: unknown) => void) {
  const watch = (reason: unknown, promise: Promise<unknown>) => {
    if (!(promise instanceof logic.Promise)) return;
    problems.errors.push(asError(reason));
    tell(reason);
  };
  process.on('unhandledRejection', watch);
  return () => void process.off('unhandledRejection', watch);
}
