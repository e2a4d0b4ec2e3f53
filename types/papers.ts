import * as v from 'valibot';
import { noticeId, sheetId } from './ids';
import { operation } from './operation';

/**
 * A paper that was set, ready to be printed. Public text is kept in the storage and opened by a link that ends by
 * itself; printing it again writes the same file.
 */
const printed = v.strictObject({
  /** What a person sees when saving it, with its ending: `停水通知.pdf`. */
  name: v.string(),
  pages: v.pipe(v.number(), v.integer(), v.minValue(1)),
  link: v.string(),
  /** Pictures that could not be printed: gone, too large, or of a kind that paper does not know. */
  left: v.number(),
});

export const papers = {
  'papers.printNotice': operation({
    kind: 'query',
    input: v.strictObject({ noticeId }),
    output: printed,
    who: 'whoever hangs it up where it is meant for: building leads, grid workers, staff, coordinators and operators there; a published notice only',
    errors: [],
  }),
  'papers.printSheet': operation({
    kind: 'query',
    input: v.strictObject({ sheetId }),
    output: printed,
    who: 'whose sheet it is, while it is valid',
    errors: [],
  }),
};
