import { useStore } from '../device/store';
import { type Load, useLoad } from '../load/use-load';
import { type Me, meStore, rolesOf, signIn } from './session';

export type Session = Load<Me> & { me: Me | null } & ReturnType<typeof rolesOf>;

/** Who uses the app. The first page signs in; the others share the answer. */
export function useSession(): Session {
  const load = useLoad('session', signIn);
  const me = useStore(meStore) ?? load.data;
  return { ...load, data: me, me, ...rolesOf(me) };
}
