import { done, type Result, refuse } from '#kernel/result';
import type { Instant } from '#types/time';
import { advance, entry } from '../wish/advance.state';
import { isOnShelf } from '../wish/index-fields.state';
import { claimUntil } from '../wish/wish.deadlines';
import { tellAsker } from '../wish/wish.messages';
import type { Volunteering, Wish } from '../wish/wish.state';

/** Who would help, as far as a wish asks: from their registration, today. */
export type Candidate = Volunteering & {
  /** `waiting`: a minor whose guardian's consent nobody has seen. */
  registration: 'none' | 'waiting' | 'active';
  minor: boolean;
};

type Code = 'STATE_NOT_ALLOWED' | 'NOT_REGISTERED' | 'GUARDIAN_MISSING' | 'ADULTS_ONLY';

/** Tasks fit the age (志愿服务条例 Art. 15): into a home goes a minor only where the community thinks it fit. */
export const claim = (wish: Wish, candidate: Candidate, now: Instant): Result<Wish, Code> => {
  const { registration, minor, ...helper } = candidate;
  if (registration === 'none') return refuse('NOT_REGISTERED');
  if (registration === 'waiting') return refuse('GUARDIAN_MISSING');
  if (!isOnShelf(wish)) return refuse('STATE_NOT_ALLOWED', { status: wish.state.status });
  if (minor && !wish.minorsWelcome) return refuse('ADULTS_ONLY');
  const until = claimUntil(wish, now);
  return done(
    advance(wish, now, {
      set: { state: { status: 'claimed', since: now, helper, until, reminded: false } },
      entries: [entry(wish, 'claimed', helper, now)],
      messages: tellAsker(wish, 'claimed', '有志愿者认领了，会和您联系', now),
    }),
  );
};
