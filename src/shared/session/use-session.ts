import { usePullDownRefresh } from '@tarojs/taro';
import { useStore } from '../device/store';
import { type Load, useLoad } from '../load/use-load';
import { forgetSignIn, type Me, meStore, RENEW_AFTER_MS, rolesOf, signIn } from './session';

export type Session = Load<Me> & { me: Me | null } & ReturnType<typeof rolesOf>;

/** Who uses the app. The first page signs in when the last answer is old or absent; the others share it. */
export function useSession(renewAfterMs: number = RENEW_AFTER_MS.page): Session {
  // Before the reload that follows the same pull: whoever pulls wants news, of themselves too.
  usePullDownRefresh(forgetSignIn);
  const load = useLoad('session', () => signIn(renewAfterMs));
  const me = useStore(meStore) ?? load.data;
  return { ...load, data: me, me, ...rolesOf(me) };
}
