import { CONTROL_TAGS, type Name, nameOf, roleOf } from './driver/names';
import type { Listens } from './runtime/listeners';
import { attr, describe, type MpNode, sidOf, walk } from './view/tree';

export type Control = { node: MpNode; role: string } & Name;

/** Every node that a person can act on: it answers a tap, or it is a native control. Hidden ones are left out. */
export function accessibleControls(tree: MpNode, listens: Listens = () => undefined): Control[] {
  const answersTap = (node: MpNode) => node.binds.tap !== undefined && listens(sidOf(node), 'tap') !== false;
  const acts = (node: MpNode) => CONTROL_TAGS.has(node.tag) || node.tag === 'button' || answersTap(node);
  return [...walk(tree)]
    .filter((node) => acts(node) && attr(node, 'aria-hidden') !== 'true')
    .map((node) => ({ node, role: roleOf(node), ...nameOf(node) }));
}

/** The controls that a screen reader cannot announce properly, each with what it lacks. */
export function unannounced(controls: Control[]): string[] {
  return controls.flatMap(({ node, role, from }) => {
    const lacks = [
      ...(from === 'nothing' ? ['no name'] : []),
      ...(from === 'placeholder' ? ['only a placeholder for a name'] : []),
      ...(role === '' || role === 'text' ? ['no role'] : []),
    ];
    return lacks.length > 0 ? [`${describe(node)}: ${lacks.join(', ')}`] : [];
  });
}
