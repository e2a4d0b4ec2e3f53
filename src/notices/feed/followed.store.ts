import { storage } from '../../shared/device/device';
import { createStore } from '../../shared/device/store';
import type { Me } from '../../shared/session/session';

export type Followed = { id: string; name: string };
const KEPT_UNDER = 'notices.followed';

/** The community that somebody without a residence reads about. */
export const followedStore = createStore<Followed | null>(storage.get<Followed>(KEPT_UNDER));

export function follow(community: Followed): void {
  followedStore.set(community);
  storage.set(KEPT_UNDER, community);
}

/** Whoever lives or works somewhere gets what concerns them there; everybody else chooses. */
export const mustChoose = (me: Me): boolean => me.residence === null && me.memberships.length === 0;
