import type { FileId, PersonId } from '#types/ids';
import type { Category, RatingLevel } from '#types/requests.labels';
import type { Officer } from '../requests/request/request.state';
import type { Picture } from './photos';
import type { Random } from './random';
import { WORDS } from './words/by-category';
import { fill } from './words/common';
import type { Words } from './words/words.types';

/** Everybody who may appear in one request's story. */
export type Cast = {
  resident: PersonId;
  worker: Officer;
  desk: Officer;
  department: Officer;
};

/** What a scenario has at hand to make its steps from. */
export type Scene = {
  cast: Cast;
  random: Random;
  /** A text of this kind for this category. */
  say(kind: keyof Words): string;
  pick(texts: readonly string[]): string;
  level(): RatingLevel;
  /** Pictures of the result, where there is something to be seen. */
  after(by: Officer): FileId[];
};

const SEEN: Partial<Record<Category, Picture>> = {
  facilities: 'lamp-lit',
  sanitation: 'bins-clean',
  utilities: 'pipe-dry',
  safety: 'stairs-clear',
  parking: 'yard-clear',
  property: 'door-new',
};

// most people are content: a service that nobody praises would not be believed, nor one that everybody does
const LEVELS: readonly RatingLevel[] = [5, 5, 5, 5, 5, 4, 4, 4, 3, 3];

export type PhotoOf = (owner: PersonId, picture: Picture) => FileId;

export const sceneOf = (cast: Cast, category: Category, random: Random, photoOf: PhotoOf): Scene => {
  const pick = (texts: readonly string[]): string => fill(random.pick(texts), random.pick);
  const seen = SEEN[category];
  return {
    cast,
    random,
    pick,
    say: (kind) => pick(WORDS[category][kind]),
    level: () => random.pick(LEVELS),
    after: ({ personId }) => (seen ? [photoOf(personId, seen)] : []),
  };
};
