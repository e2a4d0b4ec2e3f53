import * as v from 'valibot';
import { voteId } from './ids';
import { operation } from './operation';
import { page, pageOf } from './paging';
import { territoryId } from './territory';
import { ballot, myVote, receipt, voteDetail, votePage, voterKey } from './vote-shapes';
import { VOTE_SHELVES } from './votes.labels';

/** 表决与问卷: what residents read, and how they vote. */
export const votes = {
  'votes.list': operation({
    kind: 'query',
    input: v.strictObject({
      community: territoryId,
      shelf: v.optional(v.picklist(VOTE_SHELVES), 'current'),
      ...page,
    }),
    output: votePage,
    who: 'anyone who comes from WeChat: what was announced',
    errors: [],
  }),
  'votes.get': operation({
    kind: 'query',
    input: v.strictObject({ voteId }),
    output: voteDetail,
    who: 'anyone who comes from WeChat: what was announced, and whether they may vote',
    errors: [],
  }),
  'votes.cast': operation({
    kind: 'change',
    input: v.strictObject({ voteId, voter: voterKey, ballot, receipt }),
    /** Says nothing of the ballot: an answer is remembered. */
    output: v.strictObject({ voteId, voted: v.literal(true) }),
    who: 'whose residence inside its territory was confirmed before it opened, for their household or themselves',
    errors: ['NOT_CAST_HERE', 'VOTING_NOT_OPEN', 'STANDING_MISSING', 'ALREADY_VOTED', 'BALLOT_INVALID'],
  }),
  'votes.exportMine': operation({
    kind: 'query',
    input: v.strictObject(page),
    /** Most pages hold few: a page is of ballot boxes, in which one has a line or none. */
    output: pageOf(myVote),
    who: 'anyone: that the vote of their household, or their own, is given, and what was said only where it is by name',
    errors: [],
  }),
  'votes.checkReceipt': operation({
    kind: 'query',
    input: v.strictObject({ voteId, receipt }),
    /** `counted`: a ballot with this receipt was taken out of the box and counted. */
    output: v.strictObject({ counted: v.boolean() }),
    who: 'anyone who comes from WeChat and knows a receipt',
    errors: [],
  }),
};
