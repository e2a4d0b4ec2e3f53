import type { InputOf } from '#types/contract';
import type { ModerationQueue } from '#types/moderation.labels';
import { callOperation } from '../shared/api/call';
import { learnSentences } from '../shared/format/error-text';
import { OPINION_ERRORS } from '../shared/format/opinion-errors';

learnSentences(OPINION_ERRORS);

type Community = InputOf<'opinions.list'>['community'];
/** Ids come from addresses of pages; the server parses them anew. */
const at = (text: string) => text as Community;
export const opinionOf = (text: string) => text as InputOf<'opinions.get'>['opinionId'];

/** Rows of a first page: what fits into a light setData. */
const ROWS = 10;

export const listOpinions = (community: string, cursor: string | null) =>
  callOperation('opinions.list', { community: at(community), cursor, limit: ROWS });
export const getOpinion = (id: string) => callOperation('opinions.get', { opinionId: opinionOf(id) });
export const listToModerate = (within: string, queue: ModerationQueue, cursor: string | null) =>
  callOperation('opinions.listToModerate', { within: at(within), queue, cursor, limit: ROWS });
