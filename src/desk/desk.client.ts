import type { InputOf } from '#types/contract';
import { callOperation } from '../shared/api/call';

type ListDesk = InputOf<'requests.listDesk'>;

/** What waits for the caller's grids or for the caller, the most urgent first. */
export const listTasks = (cursor: string | null) => callOperation('requests.listTasks', { cursor });

export const listDesk = (within: ListDesk['within'], queue: ListDesk['queue'], cursor: string | null) =>
  callOperation('requests.listDesk', { within, queue, cursor });

export const findRequest = (number: string) => callOperation('requests.find', { number });
