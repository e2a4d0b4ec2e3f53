import { done, type Result, refuse } from '#kernel/result';
import type { PersonId } from '#types/ids';
import type { Instant } from '#types/time';
import type { VisitOutcome } from '#types/topics.labels';
import { unpublishable } from '../steps/published.policy';
import { type Door, type DoorsDocument, indexedDoors, mergeDoors } from './door.state';

type Interview = {
  by: PersonId;
  room: string;
  outcome: VisitOutcome;
  words: string;
  consent: boolean;
  now: Instant;
};
type Refused = 'STATE_NOT_ALLOWED' | 'CONSENT_MISSING' | 'WORDS_MISSING' | 'PERSONAL_DATA_FOUND';

const unfit = (doors: DoorsDocument, { outcome, words, consent }: Interview) => {
  if (doors.open === 0) return refuse('STATE_NOT_ALLOWED', { open: false });
  if (outcome !== 'spoke') return null;
  if (!consent) return refuse('CONSENT_MISSING');
  return words === '' ? refuse('WORDS_MISSING') : unpublishable([words]);
};

/** Nobody's words are entered without their consent; who is not there, or has nothing to say, is asked for none. */
export const interview = (doors: DoorsDocument, visit: Interview): Result<DoorsDocument, Refused> => {
  const refusal = unfit(doors, visit);
  if (refusal) return refusal;
  const { by, room, outcome, now } = visit;
  const words = outcome === 'spoke' ? visit.words : '';
  const heard = outcome === 'absent' ? null : outcome;
  const marked = mergeDoors(doors.doors, [{ room, heard }]).map(
    (door): Door => (door.room === room && outcome === 'absent' ? { ...door, missedAt: now } : door),
  );
  return done(
    indexedDoors({
      ...doors,
      doors: marked,
      choreAt: doors.choreAt ?? now,
      timeline: [...doors.timeline, { at: now, kind: outcome, by, room, words }],
    }),
  );
};
