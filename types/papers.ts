import * as v from 'valibot';

/**
 * A paper that was set. Public text is kept in the storage and opened by a link that ends by itself; a paper with
 * personal data travels in the answer, in base64, and is kept nowhere.
 */
export const printed = v.strictObject({
  /** What a person sees when saving it, with its ending: `停水通知.pdf`. */
  name: v.string(),
  pages: v.pipe(v.number(), v.integer(), v.minValue(1)),
  file: v.variant('kind', [
    v.strictObject({ kind: v.literal('link'), link: v.string() }),
    v.strictObject({ kind: v.literal('inline'), base64: v.string() }),
  ]),
});
export type Printed = v.InferOutput<typeof printed>;
