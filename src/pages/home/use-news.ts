import { useDidShow } from '@tarojs/taro';
import { useRef } from 'react';
import type { InputOf, OutputOf } from '#types/contract';
import { callOperation, lastChangeAt } from '../../shared/api/call';
import { noAnswer } from '../../shared/api/no-answer';
import { useLoad } from '../../shared/load/use-load';
import { useFollowed } from '../../shared/place/followed.store';
import { currentMe, type Me, RENEW_AFTER_MS, sessionAge, signIn } from '../../shared/session/session';

export type News = OutputOf<'home.open'>;
type Asked = InputOf<'home.open'>;

/** More offices than anybody holds; the server takes no more. */
const MOST_PLACES = 8;

/** How long the news count as read: whoever comes back sooner is asked who they are instead. */
const NEWS_FRESH_MS = 2 * 60_000;

/**
 * This page makes one call a showing. The very first start signs in; from then on it asks what is new, and where it is
 * shown again so soon that nothing can be new, it renews who is signed in and how many messages are unread.
 */
export function useAsks() {
  const asks = useRef(currentMe() !== null);
  const shown = useRef(false);
  useDidShow(() => {
    if (shown.current) asks.current = true;
    shown.current = true;
  });
  return asks;
}

const isReadJustNow = (readAt: number, now: number): boolean =>
  now - readAt < NEWS_FRESH_MS && readAt > lastChangeAt();

/** The newest urgent notice and one's own newest request; what was known last until the answer comes. */
export function useNews(me: Me, asks: { current: boolean }): News | null {
  const followed = useFollowed(me);
  const readAt = useRef(0);
  const own = me.memberships.map(({ territory }) => territory as string);
  const places =
    own.length > 0 ? [...new Set(own)].slice(0, MOST_PLACES) : followed ? [followed.community] : [];
  return useLoad('home', async () => {
    if (!asks.current) return noAnswer;
    const now = Date.now();
    if (isReadJustNow(readAt.current, now) && sessionAge(now) > RENEW_AFTER_MS.inPassing) {
      await signIn(RENEW_AFTER_MS.inPassing);
      return noAnswer;
    }
    const reply = await callOperation('home.open', {
      places: places as Asked['places'],
      groups: me.groups ?? [],
    });
    if (reply.ok) readAt.current = now;
    return reply;
  }).data;
}
