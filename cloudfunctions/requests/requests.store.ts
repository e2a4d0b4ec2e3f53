import type { Collection, Rows } from '#platform/documents';
import { findPage, type Paged } from '#platform/paging';
import type { Ports } from '#platform/ports';
import { chained, type Index, WAKE_INDEX } from '#platform/slice';
import type { PersonId, RequestId } from '#types/ids';
import type { DeskQueue } from '#types/requests.labels';
import type { TerritoryId } from '#types/territory';
import type { RequestDocument } from './request/request.state';
import { LISTED, type Listed } from './view/request.view';

type Documents = Pick<Ports, 'collection'>;

const REQUESTS = 'requests';

const index = (name: string, ...keys: Index['keys']): Index => ({ name, keys });

/** Every query below, and no other, has its index; `_id` ends each so that a page's cursor is exact. */
export const requestsCollection = chained<RequestDocument>({
  name: REQUESTS,
  expiry: {
    isOver: ({ phase, wakeAt }) => phase === 'done' && wakeAt === null,
    filesOf: ({ photos, timeline }) => [...photos, ...timeline.flatMap((entry) => entry.photos)],
  },
  chain: { field: 'timeline', territoryOf: ({ place }) => place.territory },
  indexes: [
    { ...index('district_number', ['district', 1], ['number', 1]), unique: true },
    index('reporter', ['reporterId', 1], ['submittedAt', -1], ['_id', -1]),
    index('queue', ['queue', 1], ['sortAt', 1], ['_id', 1]),
    index('desk', ['within', 1], ['phase', 1], ['sortAt', 1], ['_id', 1]),
    WAKE_INDEX,
  ],
});

export const requestsOf = (ports: Documents): Collection<RequestDocument> =>
  ports.collection<RequestDocument>(requestsCollection);

/** The rows of the lists. */
export const listedOf = (ports: Documents): Rows<Listed> => requestsOf(ports).only(LISTED);

export const loadRequest = async (ask: {
  ports: Documents;
  input: { requestId: RequestId };
}): Promise<{ document: RequestDocument } | null> => {
  const document = await requestsOf(ask.ports).load(ask.input.requestId);
  return document && { document };
};

/** The number is unique in a district; who works in several may mean any of them. */
export const findNumbered = async (
  ports: Documents,
  districts: readonly TerritoryId[],
  number: string,
): Promise<{ document: Listed } | null> => {
  const [document] = await listedOf(ports).find({
    where: { district: { in: districts }, number },
    limit: 1,
  });
  return document ? { document } : null;
};

type Page = { cursor: string | null; limit: number };

export const findMine = <R extends object>(
  rows: Rows<R>,
  reporterId: PersonId,
  page: Page,
): Promise<Paged<R>> =>
  findPage(
    rows,
    {
      where: { reporterId },
      orderBy: [
        ['submittedAt', 'desc'],
        ['_id', 'desc'],
      ],
      limit: page.limit,
    },
    page.cursor,
  );

/** The most urgent first. */
export const findQueued = (ports: Documents, queues: readonly string[], page: Page): Promise<Paged<Listed>> =>
  findPage(
    listedOf(ports),
    {
      where: { queue: { in: queues } },
      orderBy: [
        ['sortAt', 'asc'],
        ['_id', 'asc'],
      ],
      limit: page.limit,
    },
    page.cursor,
  );

/** The most urgent first; of what is done, the newest. */
export const findAtDesk = (
  ports: Documents,
  { within, queue, ...page }: Page & { within: TerritoryId; queue: DeskQueue },
): Promise<Paged<Listed>> => {
  const direction = queue === 'done' ? 'desc' : 'asc';
  return findPage(
    listedOf(ports),
    {
      where: { within, phase: queue },
      orderBy: [
        ['sortAt', direction],
        ['_id', direction],
      ],
      limit: page.limit,
    },
    page.cursor,
  );
};
