import { EJSON, ObjectId } from 'bson';
import { failed } from '../errors';

// Byte strings that compare as the document database compares values: first by type, then within the type.
// Every component is self-delimiting, so components can be put one after the other; the first byte is the type.
// https://www.mongodb.com/docs/manual/reference/bson-type-comparison-order/

/** Byte bounds within the space of an index: from `low` up to, not including, `high`. */
export type Range = { low: Buffer; high: Buffer };

const TYPE = { empty: 0x05, null: 0x0a, number: 0x0f, string: 0x14, object: 0x19, array: 0x1e, bytes: 0x23 };
const LATE_TYPE = { objectId: 0x28, boolean: 0x2d, date: 0x32, other: 0x37 };
const FIXED_LENGTH: Record<number, number> = {
  [TYPE.empty]: 1,
  [TYPE.null]: 1,
  [TYPE.number]: 9,
  [LATE_TYPE.objectId]: 13,
  [LATE_TYPE.boolean]: 2,
  [LATE_TYPE.date]: 9,
};

/** The place of an empty array in an index: before null, as in the real one. */
export const EMPTY_ARRAY = Symbol('empty array');

// An index entry holds all its components within lmdb's limit of 1978 bytes a key.
const LONGEST_COMPONENT = 900;

export const isTooLong = (value: unknown): boolean =>
  typeof value === 'string' && Buffer.byteLength(value) > LONGEST_COMPONENT;

const number = (type: number, value: number): Buffer => {
  const bytes = Buffer.alloc(9);
  bytes[0] = type;
  if (Number.isNaN(value)) return bytes;
  bytes.writeDoubleBE(value === 0 ? 0 : value, 1);
  // Negative numbers: all bits flipped; others: the sign bit. Then bytes order as numbers do.
  if (value < 0) for (let i = 1; i < 9; i += 1) bytes[i] = 0xff ^ (bytes[i] ?? 0);
  else bytes[1] = 0x80 | (bytes[1] ?? 0);
  return bytes;
};

/**
 * Zero bytes are escaped as 00 FF and the end is 00 01: a string sorts before its continuations, and its bytes
 * are no prefix of theirs, so that "all keys that begin with this value" means just this value.
 */
const text = (type: number, content: Buffer): Buffer => {
  if (content.length > LONGEST_COMPONENT) {
    return failed(`an indexed value of ${content.length} bytes is longer than ${LONGEST_COMPONENT}`);
  }
  const escaped = content.includes(0)
    ? Buffer.from(content.toString('latin1').replaceAll('\0', '\0\xff'), 'latin1')
    : content;
  const bytes = Buffer.alloc(escaped.length + 3);
  bytes[0] = type;
  escaped.copy(bytes, 1);
  // The last two bytes: 00 01.
  bytes[bytes.length - 1] = 1;
  return bytes;
};

const objectBytes = (value: object): Buffer => {
  if (value instanceof Date) return number(LATE_TYPE.date, value.getTime());
  if (value instanceof ObjectId) return Buffer.concat([Buffer.from([LATE_TYPE.objectId]), value.id]);
  if (Buffer.isBuffer(value)) return text(TYPE.bytes, value);
  const type = Array.isArray(value) ? TYPE.array : value instanceof RegExp ? LATE_TYPE.other : TYPE.object;
  return text(type, Buffer.from(EJSON.stringify(value, { relaxed: false })));
};

/** Ascending bytes of one value. Embedded documents and arrays serve equality only: their order is not kept. */
export const valueBytes = (value: unknown): Buffer => {
  if (value === EMPTY_ARRAY) return Buffer.from([TYPE.empty]);
  if (value === null || value === undefined) return Buffer.from([TYPE.null]);
  if (typeof value === 'number') return number(TYPE.number, value);
  if (typeof value === 'string') return text(TYPE.string, Buffer.from(value));
  if (typeof value === 'boolean') return Buffer.from([LATE_TYPE.boolean, value ? 1 : 0]);
  return objectBytes(value as object);
};

export const inverted = (bytes: Buffer): Buffer => Buffer.from(bytes.map((byte) => 0xff ^ byte));

export const directed = (bytes: Buffer, direction: 1 | -1): Buffer =>
  direction === 1 ? bytes : inverted(bytes);

/** True for values whose bytes order as the values do, so that a range over them is a range of bytes. */
export const isOrdered = (value: unknown): boolean =>
  (typeof value !== 'object' || value === null || value instanceof Date || value instanceof ObjectId) &&
  value !== undefined;

/** The ascending bytes of the component that starts at `from`, and where the next one starts. */
export const componentAt = (key: Buffer, from: number, direction: 1 | -1): { bytes: Buffer; end: number } => {
  const flip = direction === 1 ? 0 : 0xff;
  const at = (i: number): number => flip ^ (key[i] ?? 0);
  const fixed = FIXED_LENGTH[at(from)];
  let end = from + (fixed ?? 1);
  if (fixed === undefined) {
    while (end < key.length && (at(end) !== 0 || at(end + 1) !== 1)) end += at(end) === 0 ? 2 : 1;
    end += 2;
  }
  return { bytes: directed(key.subarray(from, end), direction), end };
};

/** The least byte string above every one that begins with `prefix`. */
export const after = (prefix: Buffer): Buffer => {
  let length = prefix.length;
  while (length > 0 && prefix[length - 1] === 0xff) length -= 1;
  const bytes = Buffer.from(prefix.subarray(0, length));
  bytes[length - 1] = (bytes[length - 1] ?? 0) + 1;
  return bytes;
};
