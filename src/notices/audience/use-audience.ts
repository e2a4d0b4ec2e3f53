import { useEffect, useState } from 'react';
import { countAudience } from '../notices.client';

type Audience = { households: string; areas: string };

/** What an audience is called and how many households it is; null while it is not known. */
export function useAudience(territories: readonly string[], asks = true): Audience | null {
  const [audience, setAudience] = useState<Audience | null>(null);
  const key = territories.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: another audience is counted anew, another drawing is not
  useEffect(() => {
    setAudience(null);
    if (!asks || territories.length === 0) return;
    let isAsked = true;
    void countAudience(territories).then((reply) => {
      if (isAsked && reply.ok)
        setAudience({ households: `约 ${reply.data.households} 户`, areas: reply.data.areas });
    });
    return () => {
      isAsked = false;
    };
  }, [key, asks]);
  return audience;
}
