import type { Mute } from '#kernel/person';
import type { Ports } from '#platform/ports';
import type { PersonId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import { people } from '../people.store';

type Muting = Mute & { at: Instant; by: PersonId; within: TerritoryId };

/** For a while nothing of theirs is taken for everybody to read; on record like an office. `false`: ask again. */
export const mutePerson = async (
  ports: Pick<Ports, 'collection'>,
  id: PersonId,
  { at, by, words, within, until }: Muting,
): Promise<boolean> => {
  const person = await people(ports).load(id);
  // whoever left says nothing any more; a longer silence stays
  if (!person || person.closedAt !== null || (person.muted && person.muted.until >= until)) return true;
  const event = { at, kind: 'muted' as const, by, role: 'resident' as const, territory: within, words };
  return people(ports).replace(person, {
    ...person,
    rev: person.rev + 1,
    muted: { until, words },
    history: [...person.history, event],
  });
};
