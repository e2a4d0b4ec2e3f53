import type { InputOf } from '#types/contract';
import type { VoteQueue, VoteShelf } from '#types/votes.labels';
import { callOperation } from '../shared/api/call';
import { learnSentences } from '../shared/format/error-text';
import { VOTE_ERRORS } from '../shared/format/vote-errors';

learnSentences(VOTE_ERRORS);

type Community = InputOf<'votes.list'>['community'];
type VoteId = InputOf<'votes.get'>['voteId'];
/** Ids come from addresses of pages; the server parses them anew. */
const at = (text: string) => text as Community;
export const voteOf = (text: string) => text as VoteId;

/** Rows of a first page: what fits into a light setData. */
const ROWS = 10;

export const listVotes = (community: string, shelf: VoteShelf, cursor: string | null) =>
  callOperation('votes.list', { community: at(community), shelf, cursor, limit: ROWS });
export const getVote = (id: string) => callOperation('votes.get', { voteId: voteOf(id) });
export const getWork = (id: string) => callOperation('votes.getWork', { voteId: voteOf(id) });
export const listDesk = (within: string, queue: VoteQueue, cursor: string | null) =>
  callOperation('votes.listDesk', { within: at(within), queue, cursor, limit: ROWS });
export const checkReceipt = (id: string, receipt: string) =>
  callOperation('votes.checkReceipt', { voteId: voteOf(id), receipt });
export const recount = (id: string) => callOperation('votes.recount', { voteId: voteOf(id) });

/**
 * Not through the queue of changes: a ballot is not left lying on the phone, and whoever votes has to know at once
 * whether the vote is given. The key stays the same until it is answered.
 */
export const castBallot = (input: InputOf<'votes.cast'>, key: string) =>
  callOperation('votes.cast', input, key);
export const listNamed = (id: string, box: number) =>
  callOperation('votes.listNamed', { voteId: voteOf(id), box });
