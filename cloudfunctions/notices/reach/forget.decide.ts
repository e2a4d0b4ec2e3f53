import type { OutboxEntry } from '#kernel/outbox';
import type { PersonId } from '#types/ids';
import { indexed, type SheetDocument } from './sheet.state';

/** In the place of somebody's id, so that what became of their message is still counted. */
const CLOSED = 'closed';
const NOBODY = '' as PersonId;

/** Nobody is told any more; a message that is just under way ends with its lease. */
const anonymous = (entry: OutboxEntry, place: number): OutboxEntry => ({
  ...entry,
  id: `${CLOSED}-${place}`,
  to: { person: NOBODY },
  ...(entry.state === 'waiting' && { state: 'failed', nextAt: null, lastError: 'account closed' }),
});

/** A sheet without who lived there and at which door; the numbers of the building stay what they were. */
export const withoutPerson = (sheet: SheetDocument, person: PersonId): SheetDocument | null => {
  if (!sheet.people.some((known) => known.person === person)) return null;
  return indexed({
    ...sheet,
    people: sheet.people.filter((known) => known.person !== person),
    outbox: sheet.outbox.map((entry, place) => (entry.id === person ? anonymous(entry, place) : entry)),
  });
};
