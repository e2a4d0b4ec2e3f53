import * as v from 'valibot';
import { opinionId, statementId, topicId } from './ids';
import { queuedModeration, textState } from './moderation';
import { MAX_REASON, MODERATION_QUEUES } from './moderation.labels';
import { operation } from './operation';
import { MAX_CLOSING, MAX_OPINION_TITLE, MAX_QUESTION, MOST_DAYS } from './opinions.labels';
import { page, pageOf } from './paging';
import { territoryId } from './territory';
import { words } from './text';
import { instant } from './time';

const queued = v.strictObject({
  id: statementId,
  opinionId,
  words: v.string(),
  /** What the conversation is called. */
  under: v.string(),
  author: v.string(),
  at: instant,
  ...queuedModeration,
});

const STAFF =
  'community staff and lead of its community, coordinators of its street, operators of its district';

/** What staff do: begin a conversation, end it, and decide about what was said. */
export const opinionDesk = {
  'opinions.open': operation({
    kind: 'change',
    input: v.strictObject({
      /** A community or what lies above it. */
      within: territoryId,
      title: words(MAX_OPINION_TITLE),
      question: words(MAX_QUESTION),
      /** It ends with the last of these days. */
      days: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_DAYS)),
      /** The topic of deliberation that it belongs to. */
      topicId: v.optional(v.nullable(topicId), null),
    }),
    output: v.strictObject({ opinionId, until: instant }),
    who: STAFF,
    errors: ['PLACE_UNKNOWN'],
  }),
  'opinions.close': operation({
    kind: 'change',
    input: v.strictObject({ opinionId, words: words(MAX_CLOSING) }),
    output: v.strictObject({ opinionId, until: instant }),
    who: `${STAFF}; once, before its time`,
    errors: ['CONVERSATION_CLOSED'],
  }),
  'opinions.listToModerate': operation({
    kind: 'query',
    input: v.strictObject({ within: territoryId, queue: v.picklist(MODERATION_QUEUES), ...page }),
    output: pageOf(queued),
    who: STAFF,
    errors: [],
  }),
  'opinions.moderate': operation({
    kind: 'change',
    input: v.strictObject({ statementId, show: v.boolean(), words: words(MAX_REASON) }),
    output: v.strictObject({ statementId, state: textState }),
    who: `${STAFF}; never about their own; an appeal is not decided by who decided first`,
    errors: ['STATE_NOT_ALLOWED', 'DECIDER_DECIDED_BEFORE'],
  }),
};
