import type { Logic } from './logic';
import type { Json } from './set-data';

type Method = (this: unknown, ...args: unknown[]) => unknown;
export type PageDefinition = { data?: Json } & Record<string, unknown>;
export type ComponentDefinition = {
  data?: Json;
  properties?: Record<string, { value?: unknown } | unknown>;
  methods?: Record<string, Method>;
  lifetimes?: Record<string, Method>;
  attached?: Method;
  detached?: Method;
};

/** What `App`, `Page` and `Component` registered; files are loaded when first needed, as WeChat does. */
export type Registry = {
  app: Record<string, unknown>;
  page(route: string): PageDefinition;
  component(path: string): ComponentDefinition;
};

export function createRegistry(logic: Logic, load: (file: string) => unknown): Registry {
  const registered = {
    App: new Map<string, unknown>(),
    Page: new Map<string, unknown>(),
    Component: new Map<string, unknown>(),
  };
  let loading = 'app';
  const register = (kind: keyof typeof registered) => (definition: unknown) =>
    void registered[kind].set(loading, definition);
  Object.assign(logic.globals, {
    App: register('App'),
    Page: register('Page'),
    Component: register('Component'),
    Behavior: asGiven,
    getApp: () => registered.App.get('app'),
  });
  const find = (kind: keyof typeof registered, path: string) => {
    if (!registered[kind].has(path)) {
      loading = path;
      load(`${path}.js`);
    }
    const definition = registered[kind].get(path);
    if (definition === undefined) throw new Error(`${path}.js has not called ${kind}()`);
    return definition;
  };
  return {
    get app() {
      return find('App', 'app') as Record<string, unknown>;
    },
    page: (route) => find('Page', route) as PageDefinition,
    component: (path) => find('Component', path) as ComponentDefinition,
  };
}

const asGiven = (definition: unknown) => definition;
