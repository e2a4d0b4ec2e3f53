import type { PersonId } from '#types/ids';
import type { Instant } from '#types/time';
import { type Documents, statementsOf, storedVoicesOf } from './opinions.store';

const PAGE = 100;
const GONE = '已注销';

/** Marks go with the account; what was said stays without the name. `false`: it has to be asked again. */
export const forgetParticipant = async (
  ports: Documents,
  person: PersonId,
  _now: Instant,
): Promise<boolean> => {
  await storedVoicesOf(ports).removeAll({ person, part: 'voice' });
  const store = statementsOf(ports);
  const said = await store.find({ where: { person }, orderBy: [['_id', 'asc']], limit: PAGE });
  const written = await Promise.all(
    said
      .filter(({ author }) => author !== GONE)
      .map((each) => store.replace(each, { ...each, author: GONE, keys: [], rev: each.rev + 1 })),
  );
  return written.every(Boolean) && said.length < PAGE;
};
