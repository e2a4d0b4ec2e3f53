import { Context } from 'mingo';
import * as v from 'valibot';
import { isPlainObject } from '../document';
import { cover } from '../places/cells';
import { geometry } from '../places/geometry';
import { entriesInCells, pointOfEntry } from '../places/place-entries';
import { PLACE_OPERATORS, type PlaceQuery } from '../places/place-query';
import type { Range } from '../store/key-bytes';
import type { PlaceCondition } from './query-shape';

const CELLS_OF_QUERY = 32;

const compiled = ({ operator, operand }: PlaceCondition): PlaceQuery | [] =>
  PLACE_OPERATORS[operator]?.(operand) ?? [];

/** The entries that may meet all the conditions: points that do, and every other place in the cells of the first. */
export const placeScan = (
  conditions: readonly PlaceCondition[],
  hasShapes: boolean,
): { ranges: Range[]; keeps: (key: Buffer) => boolean } => {
  const queries = conditions.flatMap(compiled);
  const [first] = queries;
  const keeps = (key: Buffer): boolean => {
    const coordinates = pointOfEntry(key);
    return !coordinates || queries.every(({ test }) => test({ type: 'Point', coordinates }));
  };
  return { ranges: first ? entriesInCells(cover(first.meets, CELLS_OF_QUERY), hasShapes) : [], keeps };
};

export const at = (document: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((held, step) => (isPlainObject(held) ? held[step] : undefined), document);

const predicate =
  (compile: (operand: unknown) => PlaceQuery) =>
  (path: string, operand: unknown): ((document: unknown) => boolean) => {
    const { test } = compile(operand);
    return (document) => {
      const place = at(document, path);
      return v.is(geometry, place) && test(place);
    };
  };

type Operators = NonNullable<NonNullable<Parameters<typeof Context.init>[0]>['query']>;

const operators = Object.fromEntries(
  Object.entries(PLACE_OPERATORS).map(([name, compile]) => [name, predicate(compile)]),
);

/** The predicates of places that mingo lacks: its type of an operator is the intersection of all of its own. */
export const PLACES = Context.init({ query: operators as unknown as Operators });
