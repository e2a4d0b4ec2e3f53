import type { PersonId } from '#types/ids';
import { type Result, refuse } from './result';

/** The last answers a document gave, so that a repeated call gets the first answer again. */
export type KeyRecord = { key: string; op: string; by: PersonId; input: string; answer: unknown };

/** A document that changes by one conditional write: `rev` counts the writes. */
export type Aggregate = { _id: string; rev: number; keys: readonly KeyRecord[] };

// A person rarely repeats an intent after this many newer ones on the same document.
const KEPT = 20;

export const rememberKey = (keys: readonly KeyRecord[], record: KeyRecord): KeyRecord[] => [
  ...keys.slice(-(KEPT - 1)),
  record,
];

/** The first answer to this key, a refusal if the key stood for something else, or `null`: not seen yet. */
export const recallKey = <T>(
  keys: readonly KeyRecord[],
  call: { key: string; op: string; by: PersonId; input: string },
): Result<T, 'REQUEST_KEY_REUSED'> | null => {
  const record = keys.find((k) => k.key === call.key && k.by === call.by);
  if (!record) return null;
  if (record.op !== call.op || record.input !== call.input) return refuse('REQUEST_KEY_REUSED');
  return { ok: true, data: record.answer as T };
};
