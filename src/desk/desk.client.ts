import type { InputOf } from '#types/contract';
import { callOperation } from '../shared/api/call';

/** Rows of a page of the desk: what fits into a light setData beside its tools. */
const FIRST_ROWS = 10;

type ListDesk = InputOf<'requests.listDesk'>;

/** What waits for the caller's grids or for the caller, the most urgent first. */
export const listTasks = (cursor: string | null) => callOperation('requests.listTasks', { cursor });

export const listDesk = (within: ListDesk['within'], queue: ListDesk['queue'], cursor: string | null) =>
  callOperation('requests.listDesk', { within, queue, cursor, limit: FIRST_ROWS });

export const findRequest = (number: string) => callOperation('requests.find', { number });
