import type { Reply } from '#types/errors';
import type { Storage } from '../device/storage';
import { createQueue, type QueueDeps } from './queue';
import type { Change, Kept } from './queue.types';

export const noSignal: Reply<unknown> = { ok: false, error: { code: 'NETWORK', details: {}, traceId: '' } };
export const refused = (code: string): Reply<unknown> => ({
  ok: false,
  error: { code, details: {}, traceId: 't' },
});
export const done = (data: unknown = {}): Reply<unknown> => ({ ok: true, data });

export function memory(): Storage {
  const kept = new Map<string, string>();
  return {
    get: (key) => JSON.parse(kept.get(key) ?? 'null'),
    set: (key, value) => void kept.set(key, JSON.stringify(value)),
    remove: (key) => void kept.delete(key),
  };
}

/** A device whose cloud answers what `answer` says; `later` collects what waits for time to pass. */
export function phone(
  answer: (name: string, input: Record<string, unknown>) => Reply<unknown>,
  storage = memory(),
) {
  const sent: { name: string; input: Record<string, unknown>; key: string }[] = [];
  const uploads: string[] = [];
  const names: string[] = [];
  const dropped: string[] = [];
  const drafts: Kept[] = [];
  const later: { run: () => void; ms: number }[] = [];
  let keys = 0;
  const deps: QueueDeps = {
    storage,
    async call(name, input, key) {
      sent.push({ name, input: input as Record<string, unknown>, key });
      return answer(name, input as Record<string, unknown>);
    },
    async upload(slice, path, name) {
      uploads.push(path);
      names.push(name);
      return `cloud://${slice}/${path}`;
    },
    keepPhoto: async (path) => `kept/${path}`,
    dropPhoto: (path) => void dropped.push(path),
    keepDraft: (kept) => void drafts.push(kept),
    nameOf: (path) => `name of ${path} ${++keys}`,
    newKey: () => `key-${++keys}`,
    now: () => 1_000,
    later(run, ms) {
      later.push({ run, ms });
      return () => void later.splice(0);
    },
  };
  return { queue: createQueue(deps), deps, sent, uploads, names, later, storage, dropped, drafts };
}

export const acknowledge = (rev = 1, requestId = 'r_1') =>
  ({ name: 'requests.acknowledge', input: { requestId, rev }, label: '签收' }) as unknown as Change;
export const report = (photos: string[] = []) =>
  ({
    name: 'requests.addProgress',
    input: { requestId: 'r_1', rev: 1, words: '在修' },
    label: '进展',
    photos,
  }) as unknown as Change;
