import type { InputOf } from '#types/contract';
import type { DisclosureClass, ItemQueue } from '#types/disclosure.labels';
import { callOperation } from '../shared/api/call';
import { ITEM_WRITING_ERRORS } from '../shared/format/desk-errors';
import { learnSentences } from '../shared/format/error-text';

learnSentences(ITEM_WRITING_ERRORS);

type Community = InputOf<'disclosure.list'>['community'];
type ItemId = InputOf<'disclosure.get'>['itemId'];
/** Ids come from addresses of pages; the server parses them anew. */
export const at = (text: string) => text as Community;
export const item = (text: string) => text as ItemId;

/** Rows of a first page: what fits into a light setData. */
const ROWS = 12;

export const listItems = (community: string, one: DisclosureClass | null, cursor: string | null) =>
  callOperation('disclosure.list', { community: at(community), class: one, cursor, limit: ROWS });
export const getItem = (id: string) => callOperation('disclosure.get', { itemId: item(id) });
export const getVersion = (id: string, n: number) =>
  callOperation('disclosure.getVersion', { itemId: item(id), n });
export const getWork = (id: string) => callOperation('disclosure.getWork', { itemId: item(id) });
export const getCalendar = (community: string) =>
  callOperation('disclosure.calendar', { community: at(community) });
export const listDesk = (community: string, queue: ItemQueue, cursor: string | null) =>
  callOperation('disclosure.listDesk', { community: at(community), queue, cursor });
export const listToAnswer = (community: string, committee: boolean, cursor: string | null) =>
  callOperation('disclosure.listToAnswer', { community: at(community), committee, cursor });
export const listToScreen = (community: string, cursor: string | null) =>
  callOperation('disclosure.listToScreen', { community: at(community), cursor, limit: ROWS });
