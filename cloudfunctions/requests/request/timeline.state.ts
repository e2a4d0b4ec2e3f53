import type { FileId, PersonId } from '#types/ids';
import type { TimelineKind } from '#types/requests.labels';
import type { Role } from '#types/roles';
import type { Instant } from '#types/time';

/** Who did something, as it was then; the system is nobody. */
export type Doer = { personId: PersonId | null; name: string; role: Role | null };

export type Entry = {
  at: Instant;
  kind: TimelineKind;
  by: Doer;
  words: string;
  photos: readonly FileId[];
  /** Never shown to the resident. */
  inner: boolean;
};

export const SYSTEM: Doer = { personId: null, name: '', role: null };

/** A resident stands in the timeline without a name: colleagues read `居民`. */
export const residentDoer = (personId: PersonId): Doer => ({ personId, name: '', role: 'resident' });

export const doerOf = ({ personId, name, role }: Doer): Doer => ({ personId, name, role });

type Parts = { words?: string; photos?: readonly FileId[]; inner?: boolean };

export const entry = (kind: TimelineKind, by: Doer, at: Instant, parts: Parts = {}): Entry => ({
  at,
  kind,
  by: doerOf(by),
  words: parts.words ?? '',
  photos: parts.photos ?? [],
  inner: parts.inner ?? false,
});
