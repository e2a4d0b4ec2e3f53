import type { InputOf } from '#types/contract';
import type { WishKind, WishQueue } from '#types/wishes.labels';
import { callOperation } from '../shared/api/call';
import { newRequestKey } from '../shared/api/request-key';
import { learnSentences } from '../shared/format/error-text';
import { WISH_ERRORS } from '../shared/format/wish-errors';

learnSentences(WISH_ERRORS);

type Within = InputOf<'wishes.list'>['within'];
/** Ids come from addresses of pages; the server parses them anew. */
export const wish = (text: string) => text as InputOf<'wishes.get'>['wishId'];
const at = (text: string) => text as Within;

/** Rows of a first page: what fits into a light setData. */
const ROWS = 10;

export const listWishes = (within: string, kind: WishKind | null, cursor: string | null) =>
  callOperation('wishes.list', { within: at(within), kind, cursor, limit: ROWS });
export const listMine = (cursor: string | null) => callOperation('wishes.listMine', { cursor, limit: ROWS });
export const getWish = (id: string) => callOperation('wishes.get', { wishId: wish(id) });
export const listDesk = (within: string, queue: WishQueue, cursor: string | null) =>
  callOperation('wishes.listDesk', { within: at(within), queue, cursor, limit: ROWS });

/** Not through the queue: a look that arrives later would be recorded although nobody saw the number. */
export const openContact = (id: string, reason: string) =>
  callOperation('wishes.openContact', { wishId: wish(id), reason }, newRequestKey());
