import { isDeepStrictEqual } from 'node:util';
import { database } from './cloudbase';

const command = database.command;

/** `after` is `before` with more at its end: then only the new part travels. */
const tailOf = (before: unknown, after: unknown): unknown[] | null => {
  if (
    !Array.isArray(before) ||
    !Array.isArray(after) ||
    before.length === 0 ||
    after.length <= before.length
  ) {
    return null;
  }
  return before.every((item, index) => item === after[index]) ? after.slice(before.length) : null;
};

/**
 * The update that turns one version of a document into the next, field by field.
 * Each field is set as a whole: a plain nested object would be flattened, and an empty one silently dropped.
 */
export const changesBetween = (before: object, after: object): Record<string, unknown> => {
  const old = new Map(Object.entries(before));
  return Object.fromEntries(
    Object.entries(after)
      .filter(([field, value]) => field !== '_id' && !isDeepStrictEqual(old.get(field), value))
      .map(([field, value]) => {
        const tail = tailOf(old.get(field), value);
        return [field, tail ? command.push(tail) : command.set(value)];
      }),
  );
};
