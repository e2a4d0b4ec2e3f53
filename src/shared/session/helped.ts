import { storage } from '../device/device';

/** Somebody who lets the reader sign them up, as their invitation named them; whether it still holds the server knows. */
export type Helped = { personId: string; name: string };

const KEPT_UNDER = 'helped';
const MOST = 10;

// Read anew each time: a store would exist once in each subpackage.
export const helpedPeople = (): Helped[] => storage.get<Helped[]>(KEPT_UNDER) ?? [];

export function rememberHelped(person: Helped): void {
  const others = helpedPeople().filter(({ personId }) => personId !== person.personId);
  storage.set(KEPT_UNDER, [person, ...others].slice(0, MOST));
}
