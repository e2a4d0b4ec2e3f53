import type { ComponentDefinition } from '../runtime/registry';
import type { Runtime } from '../runtime/runtime';
import { type DataCost, type Json, setDataOf, type WithData } from '../runtime/set-data';
import type { Owner } from './tree';

/** One living custom component. */
export type Component = {
  instance: WithData;
  owner: Owner;
  /** Its own element does not exist in the page: its content stands in its place. */
  virtualHost: boolean;
  /** Attributes from the template around it; they replace its data only when they changed. */
  give(attrs: Json): void;
  lifecycle(name: 'attached' | 'detached'): void;
};

export function createComponent(
  runtime: Runtime,
  path: string,
  changed: (cost: DataCost) => void,
): Component {
  const { logic, registry } = runtime;
  const definition = registry.component(path);
  const instance: WithData = {
    ...definition.methods,
    data: { ...defaults(definition), ...copy(definition.data ?? {}) },
  };
  Object.assign(instance, {
    properties: instance.data,
    props: instance.data,
    setData: setDataOf(runtime, { name: path, instance, changed }),
  });
  let given = '';
  return {
    instance,
    virtualHost: (definition as { options?: { virtualHost?: boolean } }).options?.virtualHost === true,
    owner: {
      toApp: logic.toApp,
      call: (method, event) => void logic.guard(() => definition.methods?.[method]?.call(instance, event)),
    },
    give(attrs) {
      const json = JSON.stringify(attrs);
      if (json !== given) Object.assign(instance.data, JSON.parse(json));
      given = json;
    },
    lifecycle: (name) =>
      void logic.guard(() => (definition.lifetimes?.[name] ?? definition[name])?.call(instance)),
  };
}

const copy = (data: Json) => JSON.parse(JSON.stringify(data)) as Json;

function defaults({ properties = {} }: ComponentDefinition): Json {
  const values = Object.entries(properties).map(([name, property]) => [
    name,
    (property as { value?: unknown } | null)?.value,
  ]);
  return copy(Object.fromEntries(values) as Json);
}
