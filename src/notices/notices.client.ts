import type { InputOf } from '#types/contract';
import { callOperation } from '../shared/api/call';
import type { FileOf } from './text/source.types';
import './notices.sentences';

type Id = InputOf<'notices.get'>['noticeId'];
type Within = InputOf<'notices.listDesk'>['within'];
/** Ids come from addresses of pages; the server parses them anew. */
const id = (text: string) => text as Id;
const within = (text: string) => text as Within;

type Feed = Pick<InputOf<'notices.listFeed'>, 'kind' | 'words'> & { community: string | null };

/** Rows of a first page: what fits into a light setData. */
const FEED_ROWS = 10;

export const listFeed = ({ kind, words, community }: Feed, cursor: string | null) =>
  callOperation('notices.listFeed', {
    kind,
    words,
    community: community === null ? null : within(community),
    cursor,
    limit: FEED_ROWS,
  });

/** Sets the A4 paper and answers a link to it. */
export const printNotice = (noticeId: string) =>
  callOperation('papers.printNotice', { noticeId: id(noticeId) });

export const listRead = () => callOperation('notices.listRead', { limit: 50 });
export const getNotice = (noticeId: string) => callOperation('notices.get', { noticeId: id(noticeId) });
export const getVersion = (noticeId: string, n: number) =>
  callOperation('notices.getVersion', { noticeId: id(noticeId), n });
export const getWork = (noticeId: string) => callOperation('notices.getWork', { noticeId: id(noticeId) });
export const listDesk = (area: string, queue: InputOf<'notices.listDesk'>['queue'], cursor: string | null) =>
  callOperation('notices.listDesk', { within: within(area), queue, cursor });
export const countAudience = (territories: readonly string[]) =>
  callOperation('notices.countAudience', { territories: territories.map(within) });
export const getReach = (noticeId: string) => callOperation('notices.reach', { noticeId: id(noticeId) });
export const listKnocks = (cursor: string | null) => callOperation('notices.listKnocks', { cursor });
export const listUnreached = (noticeId: string, area: string) =>
  callOperation('notices.listUnreached', { noticeId: id(noticeId), within: within(area) });
export const listQuestions = (noticeId: string, cursor: string | null) =>
  callOperation('notices.listQuestions', { noticeId: id(noticeId), cursor });
export const listAsked = (cursor: string | null) => callOperation('notices.listMyQuestions', { cursor });
export const listToModerate = (
  area: string,
  queue: InputOf<'notices.listToModerate'>['queue'],
  cursor: string | null,
) => callOperation('notices.listToModerate', { within: within(area), queue, cursor });
export const listWorkers = (area: string) => callOperation('community.listWorkers', { within: within(area) });

/** The letters of a draft as they travel. */
export type DraftInput = Omit<InputOf<'notices.create'>, 'within'>;

// Not for the queue: whoever writes has to see that it was saved or published, and every step needs the answer before.
export const createDraft = (area: string, draft: DraftInput, key: string) =>
  callOperation('notices.create', { within: within(area), ...draft }, key);
export const saveDraft = (noticeId: string, rev: number, draft: DraftInput, key: string) =>
  callOperation('notices.save', { noticeId: id(noticeId), rev, ...draft }, key);
export const attachFile = (noticeId: string, file: FileOf, key: string) =>
  callOperation('notices.attach', { noticeId: id(noticeId), file }, key);
export const publishNotice = (noticeId: string, rev: number, key: string) =>
  callOperation('notices.publish', { noticeId: id(noticeId), rev }, key);
export const correctNotice = (
  noticeId: string,
  rev: number,
  correction: Pick<InputOf<'notices.correct'>, 'title' | 'blocks' | 'note'>,
  key: string,
) => callOperation('notices.correct', { noticeId: id(noticeId), rev, ...correction }, key);
/** Not for the queue: whoever stops an account has to see that it is stopped. */
export const stopAccount = (input: InputOf<'community.stopAccount'>, key: string) =>
  callOperation('community.stopAccount', input, key);
export const declareGroups = (groups: InputOf<'community.declareGroups'>['groups'], key: string) =>
  callOperation('community.declareGroups', { groups }, key);
