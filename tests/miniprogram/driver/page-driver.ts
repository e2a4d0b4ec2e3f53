import { accessibleControls, type Control } from '../accessibility';
import type { Page } from '../pages/page';
import type { Runtime } from '../runtime/runtime';
import type { DataCost } from '../runtime/set-data';
import { type MpNode, outline, textOf } from '../view/tree';
import type { NodeCount } from '../view/wxml-view';
import { choose, typeInto } from './controls';
import { submitForm } from './forms';
import { createHand } from './hand';
import { findAll, findOne, type Query } from './queries';
import { type TapDeps, tap } from './tap';

/** A node, or words to find it by: a string means its accessible name or its text. */
export type Target = MpNode | Query | string;

export type PageDriver = {
  readonly route: string;
  readonly query: Record<string, string>;
  readonly title: string;
  readonly cost: DataCost;
  /** What is on the screen now. Nodes of an older tree still dispatch, as a finger that was already down. */
  tree(): MpNode;
  nodes(): NodeCount;
  text(): string;
  outline(): string;
  find(query: Target): MpNode;
  findAll(query: Query): MpNode[];
  has(query: Query): boolean;
  tap(target: Target): void;
  longPress(target: Target): void;
  /** Type the whole text into a field. */
  input(target: Target, text: string): void;
  /** Press the keyboard's confirm key. */
  confirm(target: Target): void;
  /** Choose in a picker (index, date, indexes), switch (boolean), slider, radio- or checkbox-group. */
  change(target: Target, value: unknown): void;
  submit(target: Target): void;
  /** Any other event, for instance `scrolltolower` of a scroll-view or `markertap` of a map. */
  send(target: Target, type: string, detail?: unknown): void;
  pullDown(): void;
  reachBottom(): void;
  controls(): Control[];
};

export function createPageDriver({ listens, bundle }: Runtime, page: Page, deps: TapDeps): PageDriver {
  const hand = createHand(page, listens);
  const find = (target: Target): MpNode => {
    if (typeof target === 'string') return findNamed(page.tree(), target);
    return 'binds' in target ? target : findOne(page.tree(), target);
  };
  const lifecycle = (name: string) => {
    if (!page.has(name)) throw new Error(`${page.route} has no ${name}`);
    page.call(name);
  };
  return {
    route: page.route,
    query: page.query,
    get title() {
      return page.config.navigationBarTitleText ?? bundle.app.window?.navigationBarTitleText ?? '';
    },
    cost: page.cost,
    tree: page.tree,
    nodes: page.nodes,
    text: () => textOf(page.tree()),
    outline: () => outline(page.tree()),
    find,
    findAll: (query) => findAll(page.tree(), query),
    has: (query) => findAll(page.tree(), query).length > 0,
    tap: (target) => tap(hand, find(target), deps),
    longPress: (target) => hand.send(find(target), 'longpress', { x: 0, y: 0 }),
    input: (target, text) => typeInto(hand, find(target), text),
    confirm: (target) =>
      hand.send(find(target), 'confirm', { value: page.natives.get(find(target), 'value') ?? '' }),
    change: (target, value) => choose(hand, find(target), value),
    submit: (target) => submitForm(hand, find(target)),
    send: (target, type, detail) => hand.send(find(target), type, detail),
    pullDown: () => lifecycle('onPullDownRefresh'),
    reachBottom: () => lifecycle('onReachBottom'),
    controls: () => accessibleControls(page.tree(), listens),
  };
}

function findNamed(tree: MpNode, words: string): MpNode {
  const labelled = findAll(tree, { label: words });
  return labelled.length === 1 && labelled[0] ? labelled[0] : findOne(tree, { text: words });
}
