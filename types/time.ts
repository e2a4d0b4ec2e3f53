import * as v from 'valibot';

/** An instant on the wire: ISO 8601 in UTC with milliseconds, e.g. `2026-11-22T01:30:00.000Z`. */
export const instant = v.pipe(v.string(), v.isoTimestamp(), v.maxLength(32));
export type Instant = v.InferOutput<typeof instant>;

/** A day in Asia/Shanghai, `2026-11-22`. */
export const day = v.pipe(v.string(), v.isoDate());
export type Day = v.InferOutput<typeof day>;
