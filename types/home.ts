import * as v from 'valibot';
import { noticeRow } from './notices';
import { GROUPS } from './notices.labels';
import { operation } from './operation';
import { requestSummary } from './requests';
import { territoryId } from './territory';

/** What a person reads about: where they live and work, or the community they follow. */
export const MAX_PLACES = 8;

export const home = {
  'home.open': operation({
    kind: 'query',
    input: v.strictObject({
      places: v.pipe(v.array(territoryId), v.maxLength(MAX_PLACES)),
      /** What the person says of themselves. */
      groups: v.optional(v.pipe(v.array(v.picklist(GROUPS)), v.maxLength(GROUPS.length)), []),
    }),
    output: v.strictObject({
      /** The person's own newest request. */
      request: v.nullable(requestSummary),
      /** The newest urgent notice that is meant for one of the places and groups. */
      urgent: v.nullable(v.pick(noticeRow, ['id', 'title', 'from', 'publishedAt'])),
    }),
    who: 'anyone who comes from WeChat: of requests their own; an urgent notice hangs on the board of the place it is for',
    errors: [],
  }),
};
