import type { Collection, Rows } from '#platform/documents';
import { findPage, type Paged } from '#platform/paging';
import type { Ports } from '#platform/ports';
import { chained, WAKE_INDEX } from '#platform/slice';
import type { CallId, PersonId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import type { CallDocument } from './call.state';
import { OPEN, type OpenRow } from './call.view';

type Documents = Pick<Ports, 'collection'>;
type Page = { cursor: string | null; limit: number };

const CALLS = 'calls';

export const callsCollection = chained<CallDocument>({
  name: CALLS,
  expiry: { isOver: ({ followUp, wakeAt }) => followUp !== null && wakeAt === null, filesOf: () => [] },
  chain: { field: 'timeline', territoryOf: ({ household }) => household },
  indexes: [
    {
      name: 'open',
      keys: [
        ['openWithin', 1],
        ['rank', 1],
        ['calledAt', 1],
        ['_id', 1],
      ],
    },
    {
      name: 'caller',
      keys: [
        ['callerId', 1],
        ['calledAt', -1],
        ['_id', -1],
      ],
    },
    WAKE_INDEX,
  ],
});

export const callsOf = (ports: Documents): Collection<CallDocument> =>
  ports.collection<CallDocument>(callsCollection);

export const loadCall = async (ask: {
  ports: Documents;
  input: { callId: CallId };
}): Promise<{ document: CallDocument } | null> => {
  const document = await callsOf(ask.ports).load(ask.input.callId);
  return document && { document };
};

/** Emergencies first, of each the longest waiting. */
export const findOpen = (
  ports: Documents,
  within: readonly TerritoryId[],
  { cursor, limit }: Page,
): Promise<Paged<OpenRow>> =>
  findPage(
    callsOf(ports).only(OPEN),
    {
      where: { openWithin: { in: within } },
      orderBy: [
        ['rank', 'asc'],
        ['calledAt', 'asc'],
        ['_id', 'asc'],
      ],
      limit,
    },
    cursor,
  );

export const findMine = <R extends object>(
  rows: Rows<R>,
  callerId: PersonId,
  { cursor, limit }: Page,
): Promise<Paged<R>> =>
  findPage(
    rows,
    {
      where: { callerId },
      orderBy: [
        ['calledAt', 'desc'],
        ['_id', 'desc'],
      ],
      limit,
    },
    cursor,
  );
