import { attr, describe, type MpNode, outline, textOf, walk } from '../view/tree';
import { nameOf, roleOf } from './names';

export type Wanted = string | RegExp;
/** What to look for; all that is given must hold. `within` narrows to the inside of a node. */
export type Query = {
  text?: Wanted;
  label?: Wanted;
  role?: string;
  name?: Wanted;
  className?: string;
  tag?: string;
  within?: MpNode;
};

const fits = (value: string, wanted: Wanted) =>
  typeof wanted === 'string' ? value.trim() === wanted : wanted.test(value);

/** Every node that fits, the innermost only where one fitting node holds another with the same words. */
export function findAll(tree: MpNode, query: Query): MpNode[] {
  const found = [...walk(query.within ?? tree)].filter(
    (node) => node.tag !== '#text' && matches(node, query),
  );
  return query.text === undefined
    ? found
    : found.filter((node) => !found.some((other) => other !== node && isInside(other, node)));
}

function matches(node: MpNode, { text, label, role, name, className, tag }: Query): boolean {
  return (
    (tag === undefined || node.tag === tag) &&
    (className === undefined || attr(node, 'class').split(/\s+/).includes(className)) &&
    (role === undefined || roleOf(node) === role) &&
    (label === undefined || fits(attr(node, 'aria-label'), label)) &&
    (name === undefined || fits(nameOf(node).name, name)) &&
    (text === undefined || fits(textOf(node), text))
  );
}

function isInside(node: MpNode, outer: MpNode): boolean {
  for (let at = node.parent; at; at = at.parent) if (at === outer) return true;
  return false;
}

/** The one node that fits. @throws with the page's outline when there is none or more than one */
export function findOne(tree: MpNode, query: Query): MpNode {
  const found = findAll(tree, query);
  const [node] = found;
  const { within: _within, ...asked } = query;
  const wanted = JSON.stringify(asked, (_key, value: unknown) =>
    value instanceof RegExp ? String(value) : value,
  );
  if (!node) throw new Error(`No node fits ${wanted} on this page:\n${outline(tree)}`);
  if (found.length > 1)
    throw new Error(`${found.length} nodes fit ${wanted}: ${found.map(describe).join(', ')}`);
  return node;
}
