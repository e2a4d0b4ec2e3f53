import './topics.sentences';
import type { InputOf } from '#types/contract';
import type { TopicQueue, TopicShelf } from '#types/topics.labels';
import { callOperation } from '../shared/api/call';

type Place = InputOf<'topics.list'>['community'];
type TopicId = InputOf<'topics.get'>['topicId'];
/** Ids come from addresses of pages; the server parses them anew. */
export const at = (text: string) => text as Place;
export const topicOf = (text: string) => text as TopicId;

/** Rows of a first page: what fits into a light setData. */
const ROWS = 10;

export const listTopics = (community: string, shelf: TopicShelf, cursor: string | null) =>
  callOperation('topics.list', { community: at(community), shelf, cursor, limit: ROWS });
export const getTopic = (id: string) => callOperation('topics.get', { topicId: topicOf(id) });
export const listLinked = (id: string, within: string) =>
  callOperation('topics.listLinked', { topicId: topicOf(id), within: at(within) });
export const getWork = (id: string) => callOperation('topics.getWork', { topicId: topicOf(id) });
export const listDesk = (within: string, queue: TopicQueue, cursor: string | null) =>
  callOperation('topics.listDesk', { within: at(within), queue, cursor, limit: ROWS });
export const listSilent = (within: string, cursor: string | null) =>
  callOperation('topics.listSilent', { within: at(within), cursor, limit: ROWS });
