import { useDidShow } from '@tarojs/taro';
import { useRef } from 'react';
import type { InputOf, OutputOf } from '#types/contract';
import { callOperation } from '../../shared/api/call';
import { noAnswer } from '../../shared/api/no-answer';
import { useLoad } from '../../shared/load/use-load';
import { useFollowed } from '../../shared/place/followed.store';
import { currentMe, type Me } from '../../shared/session/session';

export type News = OutputOf<'home.open'>;
type Asked = InputOf<'home.open'>;

/** More offices than anybody holds; the server takes no more. */
const MOST_PLACES = 8;

/**
 * This page makes one call: the very first start signs in, and from then on, with what is known of the person, it asks
 * what is new for them.
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

/** The newest urgent notice and one's own newest request; what was known last until the answer comes. */
export function useNews(me: Me, asks: { current: boolean }): News | null {
  const followed = useFollowed(me);
  const own = me.memberships.map(({ territory }) => territory as string);
  const places =
    own.length > 0 ? [...new Set(own)].slice(0, MOST_PLACES) : followed ? [followed.community] : [];
  return useLoad('home', async () =>
    asks.current
      ? callOperation('home.open', { places: places as Asked['places'], groups: me.groups ?? [] })
      : noAnswer,
  ).data;
}
