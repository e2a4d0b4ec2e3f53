import { deserialize, EJSON, serialize } from 'bson';
import { asRefusal, failed } from './errors';

/** A stored document as JS values; dates are `Date`, object ids `ObjectId`, every number a JS number. */
export type Document = Record<string, unknown> & { _id?: unknown };

const LARGEST_DOCUMENT = 16 * 1024 * 1024;

// BSON is what the real database stores: every type survives, and its names are checked as there.
export const toBytes = (document: Document): Buffer => {
  const bytes = asRefusal(() => serialize(document, { checkKeys: true, ignoreUndefined: true }));
  return bytes.length > LARGEST_DOCUMENT
    ? failed(`object to insert too large: ${bytes.length} bytes, max size is ${LARGEST_DOCUMENT}`)
    : Buffer.from(bytes);
};

export const fromBytes = (bytes: Buffer): Document =>
  deserialize(bytes, { promoteBuffers: true, validation: { utf8: false } });

/** One line, the same for the same document: what export files hold. */
export const toLine = (document: Document): string => EJSON.stringify(document, { relaxed: false });

export const fromLine = (line: string): Document => EJSON.parse(line) as Document;

export const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
