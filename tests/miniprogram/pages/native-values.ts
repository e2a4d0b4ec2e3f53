import { type MpNode, sidOf } from '../view/tree';

/**
 * What the user typed or ticked. WeChat's controls keep it themselves; a value that the app sets afterwards wins.
 */
export type NativeValues = {
  get(node: MpNode, attribute: string): unknown;
  set(node: MpNode, attribute: string, value: unknown): void;
};

export function createNativeValues(): NativeValues {
  const entered = new Map<string, { given: string; value: unknown }>();
  const keyOf = (node: MpNode, attribute: string) => `${sidOf(node) || placeOf(node)} ${attribute}`;
  const given = (node: MpNode, attribute: string) => JSON.stringify(node.attrs[attribute] ?? null);
  return {
    get(node, attribute) {
      const entry = entered.get(keyOf(node, attribute));
      return entry && entry.given === given(node, attribute) ? entry.value : node.attrs[attribute];
    },
    set: (node, attribute, value) =>
      void entered.set(keyOf(node, attribute), { given: given(node, attribute), value }),
  };
}

// Only Taro's nodes carry an id; a hand-written control is known by its place in the tree.
const placeOf = (node: MpNode): string =>
  node.parent ? `${placeOf(node.parent)}/${node.parent.children.indexOf(node)}` : '';
