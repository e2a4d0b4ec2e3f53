import Taro from '@tarojs/taro';
import { useEffect, useRef } from 'react';
import { goTo } from '../api/navigate';
import { newRequestKey } from '../api/request-key';
import type { ChosenPlace, PlaceNeed } from './place.types';

const PAGE = '/community/pages/place/index';

/**
 * Opens the page on which a place is chosen. Slices do not import each other, so the answer comes back as an event
 * of Taro's: a store here would exist once in each subpackage.
 * @returns `open(need, start)`; `start` is the territory the page begins with.
 */
export function usePlaceChoice(onChosen: (place: ChosenPlace) => void) {
  const event = useRef(`place-${newRequestKey()}`).current;
  const latest = useRef(onChosen);
  latest.current = onChosen;

  useEffect(() => {
    const told = (place: ChosenPlace) => latest.current(place);
    Taro.eventCenter.on(event, told);
    return () => {
      Taro.eventCenter.off(event, told);
    };
  }, [event]);

  return (need: PlaceNeed, start: string | null) =>
    goTo(`${PAGE}?event=${event}&need=${need}&start=${encodeURIComponent(start ?? '')}`);
}

/** Said by the page of places; whoever opened it listens. */
export const tellPlace = (event: string, place: ChosenPlace): void => {
  Taro.eventCenter.trigger(event, place);
};
