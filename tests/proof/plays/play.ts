import type { OperationName } from '#types/contract';
import type { CastName } from '../world/cast';
import type { Documents } from '../world/open-world';
import type { Scene } from '../world/stages';

/** What has to be there, and what to send, for one call that is right. */
export type Staged = {
  documents: Documents;
  input: Record<string, unknown>;
  /** The document that it is about. */
  target: { collection: string; id: string } | null;
};

export type Play = {
  /** Who calls it rightly. */
  caller: CastName;
  /** The territory of what it is about, from which the relations of a caller's offices are counted. */
  about: 'grid' | 'community';
  stage(scene: Scene): Staged;
  /** The same input about something that does not exist; an operation about nothing in particular has none. */
  missing?: (input: Record<string, unknown>) => Record<string, unknown>;
  /** For lists: whether the answer holds what was staged. */
  shows?: (data: unknown, staged: Staged) => boolean;
  /** Needs a code of WeChat's phone button, which is good for one call. */
  phoneCode?: true;
};

export type Plays<S extends string> = { [N in Extract<OperationName, `${S}.${string}`>]: Play };
