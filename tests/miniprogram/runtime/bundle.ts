import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

export type Tab = { pagePath: string; text: string; iconPath?: string; selectedIconPath?: string };
export type WindowConfig = {
  navigationBarTitleText?: string;
  navigationBarBackgroundColor?: string;
  navigationBarTextStyle?: string;
  navigationStyle?: 'default' | 'custom';
  backgroundColor?: string;
  usingComponents?: Record<string, string>;
};
export type AppConfig = {
  pages: string[];
  subPackages?: { root: string; pages: string[] }[];
  tabBar?: { color?: string; selectedColor?: string; backgroundColor?: string; list: Tab[] };
  window?: WindowConfig;
  usingComponents?: Record<string, string>;
};

/** A built mini-program folder (`dist/weapp`). Paths have no leading slash and, for pages, no extension. */
export type Bundle = {
  root: string;
  app: AppConfig;
  pages: string[];
  tabs: Tab[];
  config(path: string): WindowConfig;
  /** Root of the subpackage that holds `path`, '' for the main package. */
  packageOf(path: string): string;
  read(path: string): string | undefined;
  /** Components a template may use: tag → path, the page's own before the app's. */
  componentsOf(path: string): Record<string, string>;
};

const withSlash = (root: string) => (root.endsWith('/') ? root : `${root}/`);

export function readBundle(root: string): Bundle {
  const read = (path: string) => {
    const file = join(root, path);
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  };
  const appJson = read('app.json');
  if (appJson === undefined)
    throw new Error(`No mini-program in ${root}: build it first (npm run build:weapp)`);
  const app = JSON.parse(appJson) as AppConfig;
  const packages = (app.subPackages ?? []).map(({ root: folder, pages }) => ({
    root: withSlash(folder),
    pages,
  }));
  const config = (path: string) => JSON.parse(read(`${path}.json`) ?? '{}') as WindowConfig;
  return {
    root,
    app,
    pages: [...app.pages, ...packages.flatMap((one) => one.pages.map((page) => one.root + page))],
    tabs: app.tabBar?.list ?? [],
    config,
    packageOf: (path) => packages.find((one) => path.startsWith(one.root))?.root ?? '',
    read,
    componentsOf(path) {
      const own = Object.entries(config(path).usingComponents ?? {}).map(([tag, target]) => {
        return [tag, resolveFrom(path, target)] as const;
      });
      const shared = Object.entries(app.usingComponents ?? {}).map(
        ([tag, target]) => [tag, resolveFrom('app', target)] as const,
      );
      return Object.fromEntries([...shared, ...own]);
    },
  };
}

/** Resolve `target`, written in the file `from`, as WeChat does: absolute from the root, or relative. */
export function resolveFrom(from: string, target: string): string {
  const path = target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(from), target);
  return posix.normalize(path);
}
