import { maskName } from '#kernel/masks';
import type { Person } from '#kernel/person';
import { personalDataIn } from '#kernel/personal-data';
import { type Refusal, refuse } from '#kernel/result';
import { isWithin } from '#kernel/territory';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import { residenceOf } from '../person.state';

type Unheard = 'RESIDENCE_MISSING' | 'PERSONAL_DATA_FOUND' | 'SPEAKER_MUTED';

const isMuted = (person: Person | null, now: Instant): boolean =>
  person?.muted !== undefined && person.muted.until > now;

/** Who is kept from speaking learns until when, and who writes a number into a text for everybody learns which kind. */
export const unheard = (
  person: Person | null,
  { words, within, official }: { words: string; within: TerritoryId | null; official: boolean },
  now: Instant,
): Refusal<Unheard> | null => {
  const home = person && residenceOf(person, now);
  const isNeighbour = home != null && within !== null && isWithin(home.territory, within);
  if (!isNeighbour && !official) return refuse('RESIDENCE_MISSING');
  if (person?.muted && isMuted(person, now)) {
    return refuse('SPEAKER_MUTED', { until: person.muted.until, reason: person.muted.words });
  }
  const found = personalDataIn(words);
  return found.length > 0 ? refuse('PERSONAL_DATA_FOUND', { found }) : null;
};

export const maskedName = (person: Person | null): string => (person?.name ? maskName(person.name) : '居民');
