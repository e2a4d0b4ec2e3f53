import { ancestorAt } from '#kernel/territory';
import type { Collection } from '#platform/documents';
import { findPage, type Paged } from '#platform/paging';
import type { NoticeId, PersonId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import type { Documents, Page } from '../notices.store';
import { REACH } from './reach.store';
import type { ReadDocument } from './sheet.state';

export const readsOf = (ports: Documents): Collection<ReadDocument> => ports.collection<ReadDocument>(REACH);

export const readBy = (
  notice: NoticeId,
  person: PersonId,
  household: TerritoryId,
  at: Instant,
): ReadDocument => ({
  _id: `${notice}.${person}`,
  rev: 1,
  keys: [],
  kind: 'read',
  notice,
  person,
  household,
  building: ancestorAt(household, 'building') ?? household,
  at,
  reads: 1,
});

export const findReadBy = (
  ports: Documents,
  person: PersonId,
  { cursor, limit }: Page,
): Promise<Paged<ReadDocument>> =>
  findPage(
    readsOf(ports),
    {
      where: { person },
      orderBy: [
        ['at', 'desc'],
        ['_id', 'desc'],
      ],
      limit,
    },
    cursor,
  );
