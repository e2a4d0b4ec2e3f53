import { BSONRegExp, EJSON, ObjectId } from 'bson';
import { type Document, isPlainObject } from '../document';
import { failed, invalid } from '../errors';
import type { Sort } from '../query/query-shape';

export type Body = Record<string, unknown>;

const DEFAULT_LIMIT = 100;
const MOST_ROWS = 1000;
const LARGEST_REPLY = 16 * 1024 * 1024;

// The real database's limit.
const DEEPEST = 100;
const OF_THE_LANGUAGE = new Set(['__proto__', 'constructor', 'prototype']);

/** A path through these would leave the document and reach JavaScript's own objects. */
const safeKey = (key: string): string =>
  key.split('.').some((step) => OF_THE_LANGUAGE.has(step)) ? invalid(`a field may not be named ${key}`) : key;

// EJSON knows types that the SDK never sends (code, binary, decimal, timestamp): nobody could read them back.
const knownValue = (value: unknown): unknown => {
  if (typeof value === 'number' && Number.isNaN(value)) return invalid('not a number');
  if (typeof value !== 'object' || value === null || value instanceof ObjectId) return value;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? invalid('not a date') : value;
  return invalid(`a value of type ${value.constructor.name} is not stored`);
};

const serverDateOf = ({ offset = 0 }: Document, now: Date): Date => {
  const date = new Date(now.getTime() + Number(offset));
  return Number.isNaN(date.getTime()) ? invalid('the offset of a server date must be a number') : date;
};

/** What EJSON leaves as wrappers becomes a JS value; `$tcb_server_date` becomes the time of the action. */
const asValue = (value: unknown, now: Date, depth = 0): unknown => {
  if (value instanceof BSONRegExp) return new RegExp(value.pattern, value.options.replace(/[^imsu]/g, ''));
  if (depth > DEEPEST) return invalid(`nested deeper than ${DEEPEST} levels`);
  if (Array.isArray(value)) return value.map((element) => asValue(element, now, depth + 1));
  if (!isPlainObject(value)) return knownValue(value);
  const serverDate = value.$tcb_server_date;
  if (isPlainObject(serverDate)) return serverDateOf(serverDate, now);
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [safeKey(key), asValue(inner, now, depth + 1)]),
  );
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
