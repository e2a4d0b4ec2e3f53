import type { Activity } from './activity';
import type { Logic } from './logic';
import type { Problems } from './problems';

export type DataCost = { calls: number; bytes: number };

export type Json = Record<string | number, unknown>;
export type WithData = { data: Json; [member: string]: unknown };

const parsePath = (path: string) =>
  path
    .replace(/\[(\d+)\]/g, '.$1')
    .split('.')
    .filter((part) => part !== '')
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));

/** Write the fields of one setData call, given by path, into `data`. */
export function applyFields(data: Json, fields: Json) {
  for (const [path, value] of Object.entries(fields)) {
    const parts = parsePath(path);
    const last = parts.pop();
    if (last === undefined) continue;
    let at: Json = data;
    parts.forEach((part, index) => {
      const next = parts[index + 1] ?? last;
      if (typeof at[part] !== 'object' || at[part] === null) at[part] = typeof next === 'number' ? [] : {};
      at = at[part] as Json;
    });
    at[last] = value;
  }
}

type Deps = { logic: Logic; activity: Activity; problems: Problems };
type Target = { name: string; instance: WithData; changed(cost: DataCost): void };

/** The `setData` of a page or component: JSON to the view, counted, its callback after the view has it. */
export function setDataOf({ logic, activity, problems }: Deps, { name, instance, changed }: Target) {
  return (fields: Json, callback?: () => void) => {
    for (const [path, value] of Object.entries(fields)) {
      if (value === undefined)
        problems.dataWarnings.push(`${name}: setting "${path}" to undefined is invalid`);
    }
    const json = JSON.stringify(fields);
    applyFields(instance.data, JSON.parse(json) as Json);
    changed({ calls: 1, bytes: Buffer.byteLength(json) });
    const done = activity.begin('setData');
    setImmediate(() => {
      logic.guard(() => callback?.call(instance));
      done();
    });
  };
}
