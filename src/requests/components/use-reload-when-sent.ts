import { useEffect, useRef } from 'react';

/** When a waiting request leaves the device, the list has a new one. */
export function useReloadWhenSent(waiting: number, reload: () => Promise<void>): void {
  const before = useRef(waiting);
  useEffect(() => {
    if (waiting < before.current) void reload();
    before.current = waiting;
  }, [waiting, reload]);
}
