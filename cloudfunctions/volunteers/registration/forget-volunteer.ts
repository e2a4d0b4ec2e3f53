import { erase, isErased } from '#kernel/chain';
import type { Ports } from '#platform/ports';
import type { PersonId } from '#types/ids';
import { loadVolunteer, volunteersOf } from '../volunteers.store';
import { withoutPersonalData } from './volunteer.decide';

/**
 * What is left of a registration when the account is closed: a number with what was served under it.
 * `false`: somebody was changing it, so it has to be asked again.
 */
export const forgetVolunteer = async (ports: Pick<Ports, 'collection'>, id: PersonId): Promise<boolean> => {
  const known = await loadVolunteer(ports, id);
  if (known === null || (known.name === '' && known.state === 'left')) return true;
  return volunteersOf(ports).replace(known, {
    ...withoutPersonalData(known),
    rev: known.rev + 1,
    keys: [],
    state: 'left',
    name: '',
    timeline: known.timeline.map((entry) => (isErased(entry) ? entry : erase(entry))),
  });
};
