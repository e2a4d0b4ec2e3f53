import type { InputOf } from '#types/contract';
import { callOperation } from '../shared/api/call';

type GetRequest = InputOf<'requests.get'>;
type ListWorkers = InputOf<'community.listWorkers'>;

export const getRequest = (requestId: GetRequest['requestId']) =>
  callOperation('requests.get', { requestId });

export const listMine = (cursor: string | null) => callOperation('requests.listMine', { cursor });

/** Who may be given a request of that territory. */
export const listWorkers = (within: ListWorkers['within']) =>
  callOperation('community.listWorkers', { within });
