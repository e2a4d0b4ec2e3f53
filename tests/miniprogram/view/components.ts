import type { Runtime } from '../runtime/runtime';
import type { DataCost } from '../runtime/set-data';
import { type Component, createComponent } from './component';
import { type MpNode, nodeFrom, type Owner } from './tree';
import type { RawNode } from './wxml-view';

type Place = { parent: MpNode; owner: Owner; template: string };

/** The custom components of one page (Taro's `comp` and `custom-wrapper`), kept from rendering to rendering. */
export type Components = {
  /** Our nodes from wcc's, every component replaced by what it renders now. */
  expand(raw: RawNode[], place: Place): MpNode[];
  /** After a whole rendering: attach the components that came, detach those that went. */
  finish(): void;
};

export function createComponents(runtime: Runtime, changed: (cost: DataCost) => void): Components {
  const alive = new Map<string, Component>();
  const fresh = new Set<string>();
  const seen = new Set<string>();
  const keep = (key: string, path: string, attrs: Record<string, unknown>): Component => {
    const component = alive.get(key) ?? createComponent(runtime, path, changed);
    if (!alive.has(key)) fresh.add(key);
    alive.set(key, component);
    seen.add(key);
    component.give(attrs);
    return component;
  };
  const expand: Components['expand'] = (raw, place) => {
    const known = runtime.bundle.componentsOf(place.template);
    return raw.flatMap((one, index) => {
      const node = Object.assign(nodeFrom(one, place.owner), { parent: place.parent });
      if (typeof one === 'string') return [node];
      const path = known[one.tag];
      if (path === undefined) {
        node.children = expand(one.children, { ...place, parent: node });
        return [node];
      }
      const component = keep(`${path}#${sid(one.attr) ?? `${place.template}:${index}`}`, path, one.attr);
      const content = runtime.view.render(`${path}.wxml`, component.instance.data);
      const inside = { owner: component.owner, template: path };
      if (component.virtualHost) return expand(content, { ...inside, parent: place.parent });
      node.children = expand(content, { ...inside, parent: node });
      return [node];
    });
  };
  const finish = () => {
    for (const key of fresh) alive.get(key)?.lifecycle('attached');
    for (const [key, component] of alive) {
      if (seen.has(key)) continue;
      alive.delete(key);
      component.lifecycle('detached');
    }
    fresh.clear();
    seen.clear();
  };
  return { expand, finish };
}

const sid = (attrs: Record<string, unknown>) => (attrs.i as { sid?: string } | undefined)?.sid;
