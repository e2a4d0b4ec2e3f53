import type { Collection } from '#platform/documents';
import { findPage, type Paged } from '#platform/paging';
import type { Ports } from '#platform/ports';
import type { CollectionDeclaration } from '#platform/slice';
import type { PersonId } from '#types/ids';
import type { Instant } from '#types/time';
import type { MessageDocument } from './message.state';

type Documents = Pick<Ports, 'collection'>;

const MESSAGES = 'messages';

export const messagesCollection: CollectionDeclaration = {
  name: MESSAGES,
  indexes: [
    {
      name: 'reader',
      keys: [
        ['personId', 1],
        ['at', -1],
        ['_id', -1],
      ],
    },
    {
      name: 'age',
      keys: [
        ['at', 1],
        ['_id', 1],
      ],
    },
  ],
};

export const messagesOf = (ports: Documents): Collection<MessageDocument> =>
  ports.collection<MessageDocument>(MESSAGES);

const NEWEST_FIRST = [
  ['at', 'desc'],
  ['_id', 'desc'],
] as const;

export const findMine = (
  ports: Documents,
  personId: PersonId,
  { cursor, limit }: { cursor: string | null; limit: number },
): Promise<Paged<MessageDocument>> =>
  findPage(messagesOf(ports), { where: { personId }, orderBy: NEWEST_FIRST, limit }, cursor);

// More than this many at once is "many" to whoever reads it.
const MOST_COUNTED = 99;

/** What came after that moment. */
export const findNewer = (ports: Documents, personId: PersonId, until: Instant): Promise<MessageDocument[]> =>
  messagesOf(ports).find({
    where: { personId, at: { gt: until } },
    orderBy: NEWEST_FIRST,
    limit: MOST_COUNTED,
  });

const PAGE = 200;
// a night's share: what is more goes in the nights after it
const PAGES = 50;

/** What people were told before that moment is over and gone. Answers how many messages went. */
export const removeMessagesBefore = async (ports: Documents, before: Instant): Promise<number> => {
  const store = messagesOf(ports);
  let removed = 0;
  for (let page = 0; page < PAGES; page += 1) {
    const old = await store
      .only(['at'])
      .find({ where: { at: { lt: before } }, orderBy: [['at', 'asc']], limit: PAGE });
    if (old.length > 0) removed += await store.removeAll({ _id: { in: old.map(({ _id }) => _id) } });
    if (old.length < PAGE) break;
  }
  return removed;
};

/** Nothing of what this person was told stays. */
export const forgetReader = async (ports: Documents, personId: PersonId): Promise<boolean> => {
  await messagesOf(ports).removeAll({ personId });
  return true;
};
