import { useEffect, useRef } from 'react';
import type { SidewaysProps } from './sideways.types';

/** Not the browser's own `scrollIntoView`: that would move the page as well. */
const bring = (row: HTMLElement, place: number) => {
  const chips = row.firstElementChild?.children ?? [];
  const from = chips[0]?.getBoundingClientRect().left ?? 0;
  row.scrollTo({ left: (chips[place]?.getBoundingClientRect().left ?? from) - from });
};

export function Sideways({ before, children }: SidewaysProps) {
  const row = useRef<HTMLDivElement>(null);
  const place = before.length;
  useEffect(() => {
    if (row.current) bring(row.current, place);
  }, [place]);
  return (
    <div className="sdw" ref={row}>
      {children}
    </div>
  );
}
