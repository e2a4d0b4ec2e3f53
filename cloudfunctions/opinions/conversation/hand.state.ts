import { fingerprint } from '#kernel/ids';
import type { PersonId } from '#types/ids';
import { HAND } from '#types/opinions.labels';
import type { OpinionMapDocument } from '../map/map.state';
import { isShown, type Statement } from '../statement/statement.state';
import { hasMarked, keyOf, type Voice } from '../voice/voice.state';

/** How many people marked each statement when it was counted last; what was said since, nobody. */
const seenBy = (map: OpinionMapDocument | null): ReadonlyMap<string, number> =>
  new Map((map?.columns ?? []).map((key, column) => [key, map?.seen[column] ?? 0]));

/**
 * What is put to somebody next: of what they have not marked, what the fewest have seen. Among equals the order is
 * another for everybody, so that not all begin with the same statement.
 */
export const handFor = (
  person: PersonId,
  statements: readonly Statement[],
  voice: Pick<Voice, 'marks'>,
  map: OpinionMapDocument | null,
): Statement[] => {
  const seen = seenBy(map);
  return statements
    .filter((each) => isShown(each) && each.person !== person && !hasMarked(voice, each._id))
    .map((each) => ({ each, seen: seen.get(keyOf(each._id)) ?? 0, draw: fingerprint([person, each._id]) }))
    .sort((one, other) => one.seen - other.seen || (one.draw < other.draw ? -1 : 1))
    .slice(0, HAND)
    .map(({ each }) => each);
};
