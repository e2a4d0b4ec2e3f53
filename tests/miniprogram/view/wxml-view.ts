import vm from 'node:vm';

/** What WeChat's template engine makes of one template: wcc's nodes without its virtual ones. */
export type RawNode = string | { tag: string; attr: Record<string, unknown>; children: RawNode[] };

export type WxmlView = { render(template: string, data: unknown): RawNode[] };

// Wrapped in the view's realm: wcc's helper modules recognise only objects of their own realm.
const BRIDGE = `(path, json) => {
  const flat = (nodes) => nodes.flatMap((node) => {
    if (typeof node !== 'object' || node === null) return node === undefined ? [] : [String(node)];
    if (node.tag === 'virtual') return flat(node.children || []);
    return [{ tag: node.tag.slice(3), attr: node.attr || {}, children: flat(node.children || []) }];
  });
  const generate = $gwx(path, {});
  if (!generate) throw new Error('No template ' + path);
  return JSON.stringify(flat(generate(JSON.parse(json), {}, {}).children));
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
  return { render: (template, data) => JSON.parse(bridge(template, JSON.stringify(data))) as RawNode[] };
}
