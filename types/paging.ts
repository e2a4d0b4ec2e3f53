import * as v from 'valibot';

export const PAGE_SIZE = 20;

/** Pages follow a cursor that the answer before gave; nothing is skipped over or counted. */
export const page = {
  cursor: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(200))), null),
  limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50)), PAGE_SIZE),
};

export const pageOf = <T extends v.GenericSchema>(item: T) =>
  v.strictObject({ items: v.array(item), next: v.nullable(v.string()) });
