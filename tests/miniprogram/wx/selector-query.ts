import type { Runtime } from '../runtime/runtime';
import { attr, type MpNode, sidOf, walk } from '../view/tree';
import { SCREEN } from './device';

type Callback = (result: unknown) => void;
type Read = {
  find(): MpNode[];
  all: boolean;
  shape(node: MpNode): Record<string, unknown>;
  callback?: Callback | undefined;
};

/** `wx.createSelectorQuery()`: finds real nodes; sizes are invented, since nothing is laid out here. */
export function selectorQuery({ logic, activity }: Runtime, tree: () => MpNode) {
  return () => {
    const reads: Read[] = [];
    const query = {
      in: () => query,
      select: (selector: string) => select(() => find(tree(), selector), false),
      selectAll: (selector: string) => select(() => find(tree(), selector), true),
      selectViewport: () => select(() => [tree()], false),
      exec(callback?: Callback) {
        const done = activity.begin('selector query');
        setImmediate(() => {
          const results = reads.map((read) => logic.toApp(resultOf(read)));
          for (const [index, read] of reads.entries()) logic.guard(() => read.callback?.(results[index]));
          logic.guard(() => callback?.(results));
          done();
        });
        return query;
      },
    };
    const select = (nodes: () => MpNode[], all: boolean) => {
      const add = (shape: Read['shape']) => (callback?: Callback) => {
        reads.push({ find: nodes, all, shape, callback });
        return query;
      };
      const fields = (_wanted: unknown, callback?: Callback) =>
        add((node) => ({ ...rectangle(node), ...scroll() }))(callback);
      return {
        boundingClientRect: add(rectangle),
        scrollOffset: add(scroll),
        fields,
        node: add(() => ({ node: null })),
        context: add(() => ({})),
      };
    };
    return query;
  };
}

const resultOf = ({ find: nodes, all, shape }: Read) => {
  const shapes = nodes().map(shape);
  return all ? shapes : (shapes[0] ?? null);
};
const rectangle = (node: MpNode) => ({
  id: sidOf(node),
  dataset: {},
  left: 0,
  top: 0,
  right: SCREEN.width,
  bottom: 44,
  width: SCREEN.width,
  height: 44,
});
const scroll = () => ({ scrollLeft: 0, scrollTop: 0 });

function find(tree: MpNode, selector: string): MpNode[] {
  const wanted = selector.trim();
  const name = wanted.slice(1);
  if (!/^[#.][\w-]+$/.test(wanted)) throw new Error(`The harness knows #id and .class only, not ${selector}`);
  const matches = (node: MpNode) =>
    wanted.startsWith('#') ? attr(node, 'id') === name : attr(node, 'class').split(/\s+/).includes(name);
  return [...walk(tree)].filter(matches);
}
