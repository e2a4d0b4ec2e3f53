import type { Erased } from '#kernel/chain';
import type { Moderation } from '#kernel/moderation';
import type { PersonId, PostId } from '#types/ids';
import type { MuteDays, PostEvent } from '#types/posts.labels';
import type { Role } from '#types/roles';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';

/** Who acts in an office, as it was then. */
export type Officer = { personId: PersonId; name: string; role: Role };

export type SaidEntry = { at: Instant; kind: PostEvent; by: PersonId | null; words: string };

/** A moderator keeps the author from speaking; the clock writes it down at the person. */
export type Mute = { days: MuteDays; by: PersonId; words: string; at: Instant; done: boolean };

/** What a post and a comment have in common: words of somebody that everybody may read once they passed. */
export type SaidText = {
  /** Of a comment the post it stands under, of a post itself. */
  post: PostId;
  /** The community. */
  within: TerritoryId;
  authorId: PersonId;
  /** `张**`, or name and office of staff. */
  author: string;
  words: string;
  at: Instant;
  text: Moderation;
  mute: Mute | null;
  timeline: readonly (SaidEntry | Erased)[];
};
