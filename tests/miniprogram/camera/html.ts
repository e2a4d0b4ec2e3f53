import type { Page } from '../pages/page';
import { attr, type MpNode, walk } from '../view/tree';
import { type StyleOptions, styleValue } from './wxss';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

export type HtmlDeps = { page: Page; style: StyleOptions; image(src: string): string };

const COPIED = [
  'id',
  'class',
  'type',
  'size',
  'plain',
  'disabled',
  'mode',
  'hidden',
  'scroll-x',
  'scroll-y',
  'auto-height',
  'aria-label',
  'aria-hidden',
];

/** The rendered tree as HTML; every tag gets `wx-` before it, native controls show what they hold. */
export function htmlOf(node: MpNode, deps: HtmlDeps): string {
  if (node.text !== undefined) return escapeHtml(node.text);
  const copied = COPIED.filter((name) => attr(node, name) !== '').map((name) => [name, attr(node, name)]);
  const role = attr(node, 'aria-role');
  const style = styleValue(attr(node, 'style'), deps.style);
  const all = [
    ...copied,
    ...(role ? [['role', role]] : []),
    ...(style ? [['style', style]] : []),
    ...stateOf(node, deps),
  ];
  const attributes = all.map(([name, value = '']) => ` ${name}="${escapeHtml(value)}"`).join('');
  return `<wx-${node.tag}${attributes}>${contentOf(node, deps)}</wx-${node.tag}>`;
}

function stateOf(node: MpNode, { page }: HtmlDeps): string[][] {
  if (!['switch', 'radio', 'checkbox'].includes(node.tag)) return [];
  return [['data-on', String([true, 'true'].includes(page.natives.get(node, 'checked') as boolean))]];
}

function contentOf(node: MpNode, deps: HtmlDeps): string {
  if (node.tag === 'image') {
    const src = attr(node, 'src');
    // A picture that does not load leaves an empty place in WeChat, without a sign: hence no alternative text.
    return src ? `<img alt="" src="${escapeHtml(deps.image(src))}">` : '';
  }
  if (node.tag === 'input' || node.tag === 'textarea') return fieldContent(node, deps);
  if (node.tag === 'rich-text' && typeof node.attrs.nodes === 'string') return node.attrs.nodes;
  return node.children.map((child) => htmlOf(child, deps)).join('');
}

function fieldContent(node: MpNode, { page, style }: HtmlDeps): string {
  const value = String(page.natives.get(node, 'value') ?? '');
  if (value !== '')
    return `<span>${escapeHtml(attr(node, 'password') === 'true' ? '●'.repeat(value.length) : value)}</span>`;
  const look = styleValue(attr(node, 'placeholder-style'), style);
  const className = attr(node, 'placeholder-class') || `${node.tag}-placeholder`;
  return `<span class="${escapeHtml(className)}" style="${escapeHtml(look)}">${escapeHtml(attr(node, 'placeholder'))}</span>`;
}

export const imagesIn = (tree: MpNode) =>
  [...walk(tree)]
    .filter((node) => node.tag === 'image')
    .map((node) => attr(node, 'src'))
    .filter(Boolean);
