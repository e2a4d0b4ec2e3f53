import type { Bundle } from './bundle';
import { resolveFrom } from './bundle';
import type { Logic } from './logic';

type Module = { exports: unknown };
type Wrapper = (require: (path: string) => unknown, module: Module, exports: unknown) => void;

/** `require` as WeChat has it: relative files of the main package or of one's own subpackage only. */
export function createModules(bundle: Bundle, logic: Logic) {
  const loaded = new Map<string, Module>();
  const load = (path: string, from?: string): unknown => {
    const known = loaded.get(path);
    if (known) return known.exports;
    const source = bundle.read(path);
    if (source === undefined)
      throw new Error(`module '${path}' is not defined${from ? `, required by ${from}` : ''}`);
    const home = bundle.packageOf(path);
    // WeChat has not downloaded the other subpackage, so the require fails on a phone and only there.
    if (from && home !== '' && home !== bundle.packageOf(from)) {
      throw new Error(
        `module '${path}' of subpackage ${home} is required by ${from}, which is outside of it`,
      );
    }
    const module: Module = { exports: logic.toApp({}) };
    loaded.set(path, module);
    const wrapper = logic.evaluate(`(function (require, module, exports) {${source}\n})`, path) as Wrapper;
    wrapper((target) => load(withExtension(resolveFrom(path, target)), path), module, module.exports);
    return module.exports;
  };
  return { load: (path: string) => load(path) };
}

const withExtension = (path: string) => (path.endsWith('.js') ? path : `${path}.js`);
