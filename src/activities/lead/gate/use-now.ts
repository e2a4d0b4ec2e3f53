import { useEffect, useState } from 'react';

/** The moment, looked at anew every so many milliseconds. */
export function useNow(everyMs: number): number {
  const [now, setNow] = useState(Date.now);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each look asks for the next one
  useEffect(() => {
    const timer = setTimeout(() => setNow(Date.now()), everyMs);
    return () => clearTimeout(timer);
  }, [now, everyMs]);
  return now;
}
