import { type Document, isPlainObject } from '../document';
import { failed, invalid } from '../errors';

// mingo passes over these mistakes in silence; the real database refuses them, and so must this one.

const kind = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : value instanceof Date ? 'date' : typeof value;

const stepInto = (value: unknown, step: string): unknown => {
  if (Array.isArray(value)) return value[Number(step)];
  return isPlainObject(value) ? value[step] : undefined;
};

const valueAt = (document: Document, path: string): unknown =>
  path.split('.').reduce<unknown>(stepInto, document);

/** `$set 'a.b'` wants `a` to be an embedded document, an array (then `b` is a place), or missing. */
const refuseUncreatable = (document: Document, path: string): void => {
  const steps = path.split('.');
  let parent: unknown = document;
  for (const [i, step] of steps.slice(0, -1).entries()) {
    parent = stepInto(parent, step);
    if (parent === undefined || isPlainObject(parent)) continue;
    const child = steps[i + 1] ?? '';
    if (Array.isArray(parent) && /^\d+$/.test(child)) continue;
    failed(`Cannot create field '${child}' in element {${step}: ${JSON.stringify(parent)}}`);
  }
};

const wantNumber = (operator: string, document: Document, path: string, operand: unknown): void => {
  const held = valueAt(document, path);
  if (typeof operand !== 'number') {
    failed(`Cannot ${operator} with non-numeric argument: {${path}: ${JSON.stringify(operand)}}`);
  }
  if (held !== undefined && typeof held !== 'number') {
    failed(`Cannot apply ${operator} to a value of non-numeric type: '${path}' is of type ${kind(held)}`);
  }
};

const wantInteger = (operator: string, document: Document, path: string): void => {
  const held = valueAt(document, path);
  if (held !== undefined && !Number.isInteger(held)) {
    failed(`Cannot apply ${operator} to a value of non-integral type: '${path}' is of type ${kind(held)}`);
  }
};

const wantArray = (operator: string, document: Document, path: string): void => {
  const held = valueAt(document, path);
  if (held !== undefined && !Array.isArray(held)) {
    failed(`The field '${path}' must be an array but is of type ${kind(held)} (${operator})`);
  }
};

type Rule = (document: Document, path: string, operand: unknown) => void;

const creating =
  (rule?: Rule): Rule =>
  (document, path, operand) => {
    refuseUncreatable(document, path);
    rule?.(document, path, operand);
  };

const numeric = (operator: string): Rule =>
  creating((document, path, operand) => wantNumber(operator, document, path, operand));

const array = (operator: string): Rule => creating((document, path) => wantArray(operator, document, path));

const RULES = new Map<string, Rule>(
  Object.entries({
    $set: creating(),
    $min: creating(),
    $max: creating(),
    $currentDate: creating(),
    $inc: numeric('$inc'),
    $mul: numeric('$mul'),
    $bit: creating((document, path) => wantInteger('$bit', document, path)),
    $push: array('$push'),
    $addToSet: array('$addToSet'),
    $pull: (document: Document, path: string) => wantArray('$pull', document, path),
    $pullAll: (document: Document, path: string) => wantArray('$pullAll', document, path),
    $pop: (document: Document, path: string) => wantArray('$pop', document, path),
    $rename: (document: Document, _path: string, target: unknown) =>
      refuseUncreatable(document, String(target)),
    $unset: () => undefined,
  }),
);

/** Refuses an update that is no list of known operators. */
export const checkOperators = (update: Document): void => {
  for (const [operator, fields] of Object.entries(update)) {
    if (!RULES.has(operator)) invalid(`unknown update operator ${operator}`);
    if (!isPlainObject(fields)) invalid(`${operator} must be an object of fields`);
  }
};

/** Refuses an update whose operators do not fit the values this document holds. */
export const checkUpdate = (document: Document, update: Document): void => {
  for (const [operator, fields] of Object.entries(update)) {
    for (const [path, operand] of Object.entries(fields as Document)) {
      // A positional path is resolved against the query, by mingo.
      if (path.includes('$')) continue;
      RULES.get(operator)?.(document, path, operand);
    }
  }
};
