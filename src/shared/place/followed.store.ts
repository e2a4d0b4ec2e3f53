import type { InputOf } from '#types/contract';
import { storage } from '../device/device';
import { createStore, useStore } from '../device/store';
import { queue } from '../offline/queue.device';
import { ownCommunity } from '../session/own-community';
import { currentMe, type Me } from '../session/session';

/** The community that somebody who lives and works in none of ours reads about; `since` is an instant. */
export type Followed = { community: string; name: string; since: string };
const KEPT_UNDER = 'followed';

export const followedStore = createStore<Followed | null>(storage.get<Followed>(KEPT_UNDER));

/** Kept on the device at once, and with the account where there is one, for the next device. */
export function follow({ id, name }: { id: string; name: string }): void {
  const chosen = { community: id, name, since: new Date().toISOString() };
  followedStore.set(chosen);
  storage.set(KEPT_UNDER, chosen);
  if (currentMe()?.privacyAccepted !== true) return;
  const community = id as InputOf<'community.follow'>['community'];
  void queue.send({ name: 'community.follow', input: { community }, label: `看社区：${name}` });
}

/** Whoever lives or works somewhere gets what concerns them there; everybody else may choose. */
export const mayFollow = (me: Me): boolean => me.residence === null && me.memberships.length === 0;

/** Of what this device and the account know, the later choice. */
export const followedBy = (me: Me | null, here: Followed | null): Followed | null => {
  if (me === null || !mayFollow(me)) return null;
  const there = me.followed ?? null;
  return there && (here === null || here.since < there.since) ? there : here;
};

export const useFollowed = (me: Me | null): Followed | null => followedBy(me, useStore(followedStore));

/** Where somebody lives or works, or else the community they follow. */
export function useCommunity(me: Me | null): string | null {
  const followed = useFollowed(me);
  return ownCommunity(me) ?? followed?.community ?? null;
}
