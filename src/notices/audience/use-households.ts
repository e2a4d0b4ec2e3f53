import { useEffect, useState } from 'react';
import { countAudience } from '../notices.client';

/** How many households an audience is; null while it is not known. */
export function useHouseholds(territories: readonly string[], asks: boolean): string | null {
  const [households, setHouseholds] = useState<string | null>(null);
  const key = territories.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: another audience is counted anew, another drawing is not
  useEffect(() => {
    setHouseholds(null);
    if (!asks || territories.length === 0) return;
    let isAsked = true;
    void countAudience(territories).then((reply) => {
      if (isAsked && reply.ok) setHouseholds(`约 ${reply.data.households} 户`);
    });
    return () => {
      isAsked = false;
    };
  }, [key, asks]);
  return households;
}
