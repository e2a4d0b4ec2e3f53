import * as v from 'valibot';
import { territoryId } from './territory';
import { maybeWords } from './text';

/** A point in GCJ-02 degrees, as WeChat's map gives it. */
export const point = v.strictObject({
  lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  lng: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
});
export type Point = v.InferOutput<typeof point>;

/** Where something is: the smallest territory known (building, grid or community), a point if one was set, words. */
export const placeInput = v.strictObject({
  territory: territoryId,
  point: v.optional(v.nullable(point), null),
  detail: v.optional(maybeWords(60), ''),
});

export const placeOutput = v.strictObject({
  territory: territoryId,
  /** `友爱街社区 · 第2网格 · 5号楼` */
  label: v.string(),
  point: v.nullable(point),
  detail: v.string(),
});
