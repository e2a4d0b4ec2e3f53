import type { Listens } from '../runtime/listeners';
import { ancestors, attr, describe, type MpNode, sidOf } from '../view/tree';

/** The events that climb from a node to the page; all others reach their node only. */
const BUBBLES = new Set([
  'tap',
  'longtap',
  'longpress',
  'touchstart',
  'touchmove',
  'touchend',
  'touchcancel',
  'transitionend',
  'animationend',
]);

export type MpEvent = { type: string; detail?: unknown };

/** The nodes that hear an event of `type` on `node`, in order, by the attributes of the template alone. */
export function hearers(node: MpNode, type: string): MpNode[] {
  const heard: MpNode[] = [];
  for (const one of BUBBLES.has(type) ? ancestors(node) : [node]) {
    const binding = one.binds[type];
    if (binding) heard.push(one);
    if (binding?.stops) break;
  }
  return heard;
}

/** Does anyone do anything with it? Where the app can be asked, a binding without a listener does not count. */
export const isAnswered = (node: MpNode, type: string, listens: Listens) =>
  hearers(node, type).some((one) => listens(sidOf(one), type) !== false);

/** Send an event along the bindings that are really there. @returns whether there was any */
export function dispatch(node: MpNode, { type, detail = {} }: MpEvent): boolean {
  const heard = hearers(node, type);
  for (const one of heard) {
    const event = {
      type,
      timeStamp: Date.now() % 1e6,
      target: targetOf(node),
      currentTarget: targetOf(one),
      mark: {},
      detail,
      touches: [],
      changedTouches: [],
    };
    one.owner.call(one.binds[type]?.handler ?? '', one.owner.toApp(event));
  }
  return heard.length > 0;
}

/** @throws when the template binds no `type` on the way, or the app listens nowhere on it */
export function refuseUnanswered(node: MpNode, type: string, listens: Listens) {
  if (hearers(node, type).length === 0)
    throw new Error(`${describe(node)} has no handler for "${type}": the template binds none`);
  if (!isAnswered(node, type, listens))
    throw new Error(`${describe(node)} has no handler for "${type}": the app listens nowhere`);
}

function targetOf(node: MpNode) {
  const data = Object.entries(node.attrs).filter(([name]) => name.startsWith('data-'));
  const dataset = Object.fromEntries(data.map(([name, value]) => [camel(name.slice('data-'.length)), value]));
  return { id: attr(node, 'id'), dataset, offsetLeft: 0, offsetTop: 0 };
}

const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
