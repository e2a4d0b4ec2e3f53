import * as v from 'valibot';
import { opinionId, statementId } from './ids';
import { reportReason, textState } from './moderation';
import { MAX_REASON } from './moderation.labels';
import { operation } from './operation';
import { myVoice, opinionDetail, opinionSummary } from './opinion-shapes';
import { MARKS, MAX_STATEMENT } from './opinions.labels';
import { page, pageOf } from './paging';
import { territoryId } from './territory';
import { words } from './text';

const RESIDENTS = 'anyone who lives where it is held';

/** 大家怎么看: everybody marks short statements, and what groups of people share is shown. */
export const opinions = {
  'opinions.list': operation({
    kind: 'query',
    input: v.strictObject({ community: territoryId, ...page }),
    output: pageOf(opinionSummary),
    who: 'anyone who comes from WeChat: those of the community and of what lies above it',
    errors: [],
  }),
  'opinions.get': operation({
    kind: 'query',
    input: v.strictObject({ opinionId }),
    output: opinionDetail,
    who: 'anyone who comes from WeChat; their own marks and statements are theirs alone',
    errors: [],
  }),
  'opinions.exportMine': operation({
    kind: 'query',
    /** At most ten of them come at once, whatever is asked for. */
    input: v.strictObject(page),
    output: pageOf(myVoice),
    who: 'anyone, what they said and marked themselves',
    errors: [],
  }),
  'opinions.mark': operation({
    kind: 'change',
    /** The last mark counts. */
    input: v.strictObject({ opinionId, statementId, mark: v.picklist(MARKS) }),
    output: v.strictObject({ opinionId, marked: v.number() }),
    who: `${RESIDENTS}, while it is open`,
    errors: ['RESIDENCE_MISSING', 'CONVERSATION_CLOSED'],
  }),
  'opinions.say': operation({
    kind: 'change',
    input: v.strictObject({ opinionId, words: words(MAX_STATEMENT) }),
    output: v.strictObject({ statementId, state: textState }),
    who: `${RESIDENTS}, a few each, unless they are kept from speaking; staff of that place, while it is open`,
    errors: [
      'RESIDENCE_MISSING',
      'PERSONAL_DATA_FOUND',
      'TEXT_RISKY',
      'SPEAKER_MUTED',
      'CONVERSATION_CLOSED',
      /** `details.most` for each person, or for all together. */
      'STATEMENTS_FULL',
    ],
  }),
  'opinions.report': operation({
    kind: 'change',
    input: v.strictObject({ statementId, reason: reportReason }),
    output: v.strictObject({ statementId, reports: v.number() }),
    who: 'anyone with a residence or an office in its district, not about their own; once',
    errors: ['STATE_NOT_ALLOWED'],
  }),
  'opinions.appeal': operation({
    kind: 'change',
    input: v.strictObject({ statementId, words: words(MAX_REASON) }),
    output: v.strictObject({ statementId, state: textState }),
    who: 'who said it, once, after a moderator hid it',
    errors: ['STATE_NOT_ALLOWED'],
  }),
};
