import type { Actor } from '#kernel/actor';
import { done, type Result, refuse } from '#kernel/result';
import type { Instant } from '#types/time';
import { advance, entry } from '../wish/advance.state';
import { WHEN } from '../wish/wish.policy';
import type { Wish } from '../wish/wish.state';

/** Each look is told with its reason to whoever it is about. */
export const lookAtContact = (
  wish: Wish,
  { actor, reason, now }: { actor: Actor; reason: string; now: Instant },
): Result<Wish, 'STATE_NOT_ALLOWED'> =>
  WHEN.openContact(wish, actor)
    ? done(advance(wish, now, { entries: [entry(wish, 'contact_opened', actor, now, reason)] }))
    : refuse('STATE_NOT_ALLOWED', { status: wish.state.status });
