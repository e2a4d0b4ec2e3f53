import type { Paged } from '#platform/paging';
import type { Ports } from '#platform/ports';
import type { PersonId } from '#types/ids';
import { type CallDocument, isCallerGone, withoutDoor } from './call.state';
import { callsOf, findMine } from './calls.store';

const PAGE = 50;

const isForgotten = (call: CallDocument): boolean =>
  isCallerGone(call) && (call.followUp === null || call.label === '');

/** Without name and phone; the door itself only until somebody looked in, whose word then takes it away. */
const forgotten = (call: CallDocument): CallDocument => ({
  ...(call.followUp ? withoutDoor(call) : call),
  rev: call.rev + 1,
  keys: [],
  caller: { name: '', maskedPhone: null, sealedPhone: null },
});

/** `false`: somebody was changing one of them, so it has to be asked again. */
export const forgetCaller = async (ports: Pick<Ports, 'collection'>, id: PersonId): Promise<boolean> => {
  const store = callsOf(ports);
  let cursor: string | null = null;
  let all = true;
  do {
    const page: Paged<CallDocument> = await findMine(store, id, { cursor, limit: PAGE });
    const known = page.items.filter((call) => !isForgotten(call));
    const written = await Promise.all(known.map((call) => store.replace(call, forgotten(call))));
    all &&= written.every(Boolean);
    cursor = page.next;
  } while (cursor !== null);
  return all;
};
