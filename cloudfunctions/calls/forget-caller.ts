import { parentOf } from '#kernel/territory';
import type { Ports } from '#platform/ports';
import type { PersonId } from '#types/ids';
import type { CallDocument } from './call.state';
import { callsOf, findMine } from './calls.store';

const PAGE = 50;

const isForgotten = ({ caller, followUp, label }: CallDocument): boolean =>
  caller.name === '' && caller.sealedPhone === null && (followUp === null || label === '');

/** Without name and phone; the door itself only as long as somebody still has to look in. */
const forgotten = (call: CallDocument): CallDocument => ({
  ...call,
  rev: call.rev + 1,
  keys: [],
  caller: { name: '', maskedPhone: null, sealedPhone: null },
  ...(call.followUp ? { label: '', household: parentOf(call.household) ?? call.household } : {}),
});

/** `false`: somebody was changing one of them, so it has to be asked again. */
export const forgetCaller = async (ports: Pick<Ports, 'collection'>, id: PersonId): Promise<boolean> => {
  const store = callsOf(ports);
  let cursor: string | null = null;
  let all = true;
  do {
    const page: Awaited<ReturnType<typeof findMine>> = await findMine(ports, id, { cursor, limit: PAGE });
    const known = page.items.filter((call) => !isForgotten(call));
    const written = await Promise.all(known.map((call) => store.replace(call, forgotten(call))));
    all &&= written.every(Boolean);
    cursor = page.next;
  } while (cursor !== null);
  return all;
};
