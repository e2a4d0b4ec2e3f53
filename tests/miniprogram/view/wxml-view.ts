import vm from 'node:vm';

/** What WeChat's template engine makes of one template: wcc's nodes without its virtual ones. */
export type RawNode = string | { tag: string; attr: Record<string, unknown>; children: RawNode[] };

/** Nodes that the engine keeps beside those that are drawn: one for each template, block and condition. */
export type NodeCount = { virtual: number; real: number };

export type WxmlView = { render(template: string, data: unknown): RawNode[]; built: NodeCount };

// Wrapped in the view's realm: wcc's helper modules recognise only objects of their own realm.
const BRIDGE = `(path, json) => {
  const built = { virtual: 0, real: 0 };
  const flat = (nodes) => nodes.flatMap((node) => {
    if (typeof node !== 'object' || node === null) return node === undefined ? [] : [String(node)];
    built[node.tag === 'virtual' ? 'virtual' : 'real'] += 1;
    if (node.tag === 'virtual') return flat(node.children || []);
    return [{ tag: node.tag.slice(3), attr: node.attr || {}, children: flat(node.children || []) }];
  });
  const generate = $gwx(path, {});
  if (!generate) throw new Error('No template ' + path);
  const nodes = flat(generate(JSON.parse(json), {}, {}).children);
  return JSON.stringify({ nodes, built });
}`;

/** The view layer: the compiled templates in a realm of their own. */
export function createWxmlView(script: string, warn: (message: string) => void): WxmlView {
  const sandbox: Record<string, unknown> = {
    console: {
      warn: (message: string) => warn(String(message)),
      log: () => undefined,
      error: (message: string) => warn(String(message)),
    },
    __webview_engine_version__: 0.02,
  };
  sandbox.window = sandbox;
  const context = vm.createContext(sandbox);
  vm.runInContext(script, context, { filename: 'templates.js' });
  const bridge = vm.runInContext(BRIDGE, context) as (path: string, json: string) => string;
  const built: NodeCount = { virtual: 0, real: 0 };
  const render = (template: string, data: unknown) => {
    const answer = JSON.parse(bridge(template, JSON.stringify(data))) as {
      nodes: RawNode[];
      built: NodeCount;
    };
    built.virtual += answer.built.virtual;
    built.real += answer.built.real;
    return answer.nodes;
  };
  return { render, built };
}
