import type { RawNode } from './wxml-view';

export type Binding = { handler: string; stops: boolean };
/** Who answers the events of a node: the page, or the component whose template made it. */
export type Owner = { call(method: string, event: unknown): void; toApp(value: unknown): unknown };

/** One node of the rendered page. Attribute names are written as in WXML: `aria-label`, `data-sid`. */
export type MpNode = {
  tag: string;
  attrs: Record<string, unknown>;
  /** Event type → what the template really binds. */
  binds: Record<string, Binding>;
  children: MpNode[];
  parent?: MpNode;
  /** Only for `#text`. */
  text?: string;
  owner: Owner;
};

const BINDING = /^(?:mut-)?(bind|catch):?(.+)$/;
const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** A node without children, from what wcc gives. */
export function nodeFrom(raw: RawNode, owner: Owner): MpNode {
  if (typeof raw === 'string') return { tag: '#text', attrs: {}, binds: {}, children: [], text: raw, owner };
  const node: MpNode = { tag: raw.tag, attrs: {}, binds: {}, children: [], owner };
  for (const [name, value] of Object.entries(raw.attr)) {
    const [, kind, type] = BINDING.exec(name) ?? [];
    if (!kind || !type) node.attrs[kebab(name)] = value;
    else if (typeof value === 'string' && value !== '')
      node.binds[type] = { handler: value, stops: kind === 'catch' };
  }
  return node;
}

export function* walk(node: MpNode): Generator<MpNode> {
  yield node;
  for (const child of node.children) yield* walk(child);
}

/** The words inside a node, as they stand on the screen. */
export function textOf(node: MpNode): string {
  return node.text ?? node.children.map(textOf).join('');
}

export function* ancestors(node: MpNode): Generator<MpNode> {
  for (let at: MpNode | undefined = node; at; at = at.parent) yield at;
}

export const closest = (node: MpNode, matches: (one: MpNode) => boolean) =>
  [...ancestors(node)].find(matches);

export const attr = (node: MpNode, name: string): string => {
  const value = node.attrs[name];
  return value === undefined || value === null || value === false ? '' : String(value);
};

export const isTrue = (node: MpNode, name: string) => {
  const value = node.attrs[name];
  return value === true || value === 'true' || value === name;
};

/** Taro's id of the element behind a node; nodes without events may have none. */
export const sidOf = (node: MpNode): string => attr(node, 'data-sid') || attr(node, 'id');

/** Short form of a node for messages: `<button class="primary"> 「提交」`. */
export function describe(node: MpNode): string {
  const marks = ['class', 'aria-label', 'name']
    .filter((name) => attr(node, name))
    .map((name) => ` ${name}="${attr(node, name)}"`);
  const words = textOf(node).trim().slice(0, 24);
  return `<${node.tag}${marks.join('')}>${words ? ` 「${words}」` : ''}`;
}

/** The whole tree as indented text, for messages and snapshots. */
export function outline(node: MpNode, depth = 0): string {
  const line = node.text !== undefined ? node.text.trim() : describe({ ...node, children: [] });
  const own = line === '' ? '' : `${'  '.repeat(depth)}${line}\n`;
  return own + node.children.map((child) => outline(child, depth + 1)).join('');
}
