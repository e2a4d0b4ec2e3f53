import * as v from 'valibot';
import { noticeId } from './ids';
import { GROUPS } from './notices.labels';
import { operation } from './operation';
import { requestSummary } from './request-summary';
import { territoryId } from './territory';
import { instant } from './time';

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
      urgent: v.nullable(
        v.strictObject({
          id: noticeId,
          title: v.string(),
          /** Who publishes it: `友爱街社区`. */
          from: v.string(),
          publishedAt: v.nullable(instant),
        }),
      ),
    }),
    who: 'anyone who comes from WeChat: of requests their own; an urgent notice hangs on the board of the place it is for',
    errors: [],
  }),
};
