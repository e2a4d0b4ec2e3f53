import { BSONRegExp, EJSON } from 'bson';
import { type Document, isPlainObject } from '../document';
import { failed, invalid } from '../errors';
import type { Sort } from '../query/query-shape';

export type Body = Record<string, unknown>;

const DEFAULT_LIMIT = 100;
const MOST_ROWS = 1000;
const LARGEST_REPLY = 16 * 1024 * 1024;

/** What EJSON leaves as wrappers becomes a JS value; `$tcb_server_date` becomes the time of the action. */
const asValue = (value: unknown, now: Date): unknown => {
  if (value instanceof BSONRegExp) return new RegExp(value.pattern, value.options.replace(/[^imsu]/g, ''));
  if (Array.isArray(value)) return value.map((element) => asValue(element, now));
  if (!isPlainObject(value)) return value;
  const serverDate = value.$tcb_server_date;
  if (isPlainObject(serverDate)) return new Date(now.getTime() + Number(serverDate.offset ?? 0));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, asValue(inner, now)]));
};

export const parseText = (text: unknown, name: string, now: Date): unknown => {
  if (typeof text !== 'string') return invalid(`${name} must be an EJSON string`);
  try {
    return asValue(EJSON.parse(text), now);
  } catch (error) {
    return invalid(`${name} is not EJSON: ${error instanceof Error ? error.message : ''}`);
  }
};

export const parseObject = (text: unknown, name: string, now: Date): Document => {
  const value = parseText(text, name, now);
  return isPlainObject(value) ? value : invalid(`${name} must be an object`);
};

/** The SDK sends `query: ""`, or none, where no `where` was called. */
export const parseQuery = (body: Body, now: Date): Document =>
  body.query === undefined || body.query === '' ? {} : parseObject(body.query, 'query', now);

export const parseSort = (value: Document): Sort =>
  Object.entries(value).map(([path, direction]) =>
    direction === 1 || direction === -1 ? [path, direction] : invalid(`order of ${path} must be 1 or -1`),
  );

const wholeNumber = (value: unknown, name: string, fallback: number): number => {
  if (value === undefined || value === null) return fallback;
  return typeof value === 'number' && Number.isInteger(value) && value >= 0
    ? value
    : invalid(`${name} must be a whole number, not ${JSON.stringify(value)}`);
};

export const parsePage = (body: Body, now: Date): { sort: Sort; offset: number; limit: number } => ({
  sort: body.order === undefined || body.order === '' ? [] : parseSort(parseObject(body.order, 'order', now)),
  offset: wholeNumber(body.offset, 'offset', 0),
  limit: Math.min(wholeNumber(body.limit, 'limit', DEFAULT_LIMIT), MOST_ROWS),
});

export const toText = (document: Document): string => EJSON.stringify(document, { relaxed: true });

export const toList = (documents: readonly Document[]): string[] => {
  const list = documents.map(toText);
  const bytes = list.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return bytes > LARGEST_REPLY ? failed(`the reply of ${bytes} bytes is larger than 16 MB`) : list;
};
