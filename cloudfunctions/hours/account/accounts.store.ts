import type { Collection } from '#platform/documents';
import type { CollectionDeclaration } from '#platform/slice';
import type { PersonId } from '#types/ids';
import { type Documents, recordsOf } from '../hours.store';
import { partsOfTally } from '../record/record.state';
import type { Account, Tally } from './account.state';

const ACCOUNTS = 'hours_accounts';

export const accountsCollection: CollectionDeclaration = { name: ACCOUNTS, indexes: [] };

export const accountsOf = (ports: Documents): Collection<Account> => ports.collection<Account>(ACCOUNTS);

const count = async (ports: Documents, person: PersonId): Promise<Tally[]> => {
  const sums = await recordsOf(ports).sumBy({ person }, 'tally', ['minutes', 'points']);
  return [...sums].map(([tally, { minutes, points }]) => ({ ...partsOfTally(tally), minutes, points }));
};

/**
 * Sets the totals to what the records say. The version is read before the records are counted, so of two clocks the
 * one that counted later wins. `false`: another was at it, so it has to be asked again.
 */
export const recount = async (ports: Documents, person: PersonId): Promise<boolean> => {
  const store = accountsOf(ports);
  const known = await store.load(person);
  const tallies = await count(ports, person);
  if (!known) return (await store.add({ _id: person, rev: 1, tallies })).added;
  return store.replace(known, { ...known, rev: known.rev + 1, tallies });
};
