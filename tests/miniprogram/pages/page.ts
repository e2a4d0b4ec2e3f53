import type { WindowConfig } from '../runtime/bundle';
import type { Runtime } from '../runtime/runtime';
import { type DataCost, type Json, setDataOf, type WithData } from '../runtime/set-data';
import { createComponents } from '../view/components';
import type { MpNode, Owner } from '../view/tree';
import type { NodeCount } from '../view/wxml-view';
import { createNativeValues, type NativeValues } from './native-values';

/** One open page: its data, its rendered tree, what it cost. */
export type Page = {
  route: string;
  query: Record<string, string>;
  config: WindowConfig;
  instance: WithData;
  cost: DataCost;
  natives: NativeValues;
  tree(): MpNode;
  /** What the engine built for the tree. */
  nodes(): NodeCount;
  has(lifecycle: string): boolean;
  /** Run a lifecycle method; errors are kept as problems. */
  call(lifecycle: string, argument?: unknown): unknown;
  /** Ends the page: setData of a closed page is refused silently by WeChat, and so here. */
  close(): void;
};

let lastWebview = 0;

export function createPage(runtime: Runtime, route: string, query: Record<string, string>): Page {
  const { logic, registry, bundle } = runtime;
  // WeChat shows a page whose code fails as a blank one, and logs the error.
  const definition = logic.guard(() => registry.page(route)) ?? {};
  const data = JSON.parse(JSON.stringify(definition.data ?? {})) as Json;
  const instance: WithData = { ...definition, data };
  const cost: DataCost = { calls: 0, bytes: 0 };
  const count = ({ calls, bytes }: DataCost) => {
    for (const sum of [cost, runtime.cost]) {
      sum.calls += calls;
      sum.bytes += bytes;
    }
  };
  const rendering = createRendering(runtime, { route, instance, count });
  Object.assign(instance, {
    route,
    __route__: route,
    is: route,
    options: logic.toApp(query),
    __webviewId__: ++lastWebview,
    setData: setDataOf(runtime, { name: route, instance, changed: rendering.changed }),
  });
  const page: Page = {
    route,
    query,
    config: { ...bundle.config(route) },
    instance,
    cost,
    natives: createNativeValues(),
    tree: rendering.tree,
    nodes: rendering.nodes,
    has: (lifecycle) => typeof instance[lifecycle] === 'function',
    call: (lifecycle, argument) => logic.guard(() => callMember(instance, lifecycle, logic.toApp(argument))),
    close: () => void Object.assign(instance, { setData: () => undefined }),
  };
  return page;
}

function callMember(instance: WithData, name: string, argument: unknown) {
  const member = instance[name];
  return typeof member === 'function'
    ? (member as (argument: unknown) => unknown).call(instance, argument)
    : undefined;
}

type Rendered = { route: string; instance: WithData; count(cost: DataCost): void };

function createRendering(runtime: Runtime, { route, instance, count }: Rendered) {
  const { activity, logic, view, bundle } = runtime;
  let rendered: MpNode | undefined;
  let nodes: NodeCount = { virtual: 0, real: 0 };
  let due = false;
  const owner: Owner = {
    toApp: logic.toApp,
    call: (method, event) => void logic.guard(() => callMember(instance, method, event)),
  };
  const hasComponents = Object.keys(bundle.componentsOf(route)).length > 0;
  const renderSoon = () => {
    if (!hasComponents || due) return;
    // Components attach while the view renders, and Taro updates a custom-wrapper only once it is attached.
    due = true;
    const done = activity.begin('rendering');
    setImmediate(() => {
      due = false;
      logic.guard(tree);
      done();
    });
  };
  const changed = (cost: DataCost) => {
    count(cost);
    rendered = undefined;
    renderSoon();
  };
  const components = createComponents(runtime, changed);
  const tree = () => {
    if (rendered) return rendered;
    const before = { ...view.built };
    const root: MpNode = { tag: 'page', attrs: {}, binds: {}, children: [], owner };
    root.children = components.expand(view.render(`${route}.wxml`, instance.data), {
      parent: root,
      owner,
      template: route,
    });
    nodes = { virtual: view.built.virtual - before.virtual, real: view.built.real - before.real };
    rendered = root;
    components.finish();
    return root;
  };
  renderSoon();
  const nodesOf = () => {
    tree();
    return nodes;
  };
  return { tree, changed, nodes: nodesOf };
}
