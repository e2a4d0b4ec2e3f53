import type { Logic } from './logic';

type Element = { __handlers?: Record<string, unknown[]> };
type TaroDocument = { nodeName: string; getElementById(id: string): Element | null };
type Require = ((id: string) => Record<string, unknown>) & { m: Record<string, { toString(): string }> };

/**
 * Does the app listen to `type` on the node with this Taro id? Taro's templates bind events that no component
 * asked for, so the template alone cannot tell. `undefined`: not a Taro bundle, the template is all there is.
 */
export type Listens = (sid: string, type: string) => boolean | undefined;

export function createListens(logic: Logic): Listens {
  let document: TaroDocument | undefined | null = null;
  return (sid, type) => {
    if (document === null) document = findDocument(logic);
    if (!document) return undefined;
    return (document.getElementById(sid)?.__handlers?.[type.toLowerCase()]?.length ?? 0) > 0;
  };
}

// Taro keeps its document inside the bundle: ask webpack for the loaded module that exports it.
function findDocument({ globals }: Logic): TaroDocument | undefined {
  const chunks = (globals.wx as { webpackJsonp?: { push(chunk: unknown): void } }).webpackJsonp;
  let found: Require | undefined;
  const keep = (require: Require) => {
    found = require;
  };
  chunks?.push([['harness'], {}, keep]);
  const require = found;
  if (!require) return undefined;
  return Object.keys(require.m)
    .filter((id) => String(require.m[id]).includes('getElementById'))
    .flatMap((id) => Object.values(require(id)))
    .find(isDocument);
}

const isDocument = (value: unknown): value is TaroDocument =>
  typeof value === 'object' && value !== null && (value as TaroDocument).nodeName === '#document';
