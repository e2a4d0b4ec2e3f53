import { appeal as appealText, type Report, report as reportText, type Verdict } from '#kernel/moderation';
import { done, type Result, refuse } from '#kernel/result';
import type { Instant } from '#types/time';
import { advance, entry, type Moment } from '../wish/advance.state';
import { endRound } from '../wish/sources.state';
import { verifyUntil } from '../wish/wish.deadlines';
import { tellDesk, tellHelper } from '../wish/wish.messages';
import type { Wish } from '../wish/wish.state';

type Refused = 'STATE_NOT_ALLOWED';
type Said = Moment & { words: string };

const notNow = ({ state }: Wish) => refuse('STATE_NOT_ALLOWED', { status: state.status });

/** Once; who decides then is somebody else than who decided first. */
export const appeal = (
  wish: Wish,
  { by, now, words, verdict }: Said & { verdict: Verdict },
): Result<Wish, Refused> => {
  if (wish.state.status !== 'declined') return notNow(wish);
  const text = appealText(wish.text, { words, verdict, now });
  if (!text.ok) return text;
  const until = verifyUntil(wish, now);
  return done(
    advance(wish, now, {
      set: { text: text.data, state: { status: 'submitted', since: now, until, reminded: false } },
      entries: [entry(wish, 'appealed', by, now, words)],
      messages: tellDesk(wish, 'submitted', '有申诉，请另一位同事核实', now),
    }),
  );
};

/** Also by somebody's family or worker who asked for them. */
export const withdraw = (wish: Wish, { by, now, words }: Said): Result<Wish, Refused> => {
  const { status } = wish.state;
  if (status !== 'submitted' && status !== 'asking' && status !== 'open' && status !== 'claimed')
    return notNow(wish);
  return done(
    advance(wish, now, {
      set: { state: { status: 'withdrawn', since: now }, sources: endRound(wish.sources, now) },
      entries: [entry(wish, 'withdrawn', by, now, words)],
      messages: tellHelper(wish, 'withdrawn', '对方已撤回，不用再去了，谢谢您', now),
    }),
  );
};

/** The desk looks again. Somebody has verified it, so that no crowd takes it away (`kernel/moderation.ts`). */
export const report = (wish: Wish, made: Report, now: Instant): Result<Wish, Refused> => {
  if (wish.state.status !== 'open') return notNow(wish);
  const text = reportText(wish.text, made);
  if (!text.ok) return text;
  return done(
    advance(wish, now, {
      set: { text: text.data },
      // who reported it is nobody's business
      entries: [entry(wish, 'reported', null, now, made.reason)],
      messages: tellDesk(wish, 'open', '有人举报，请核实', now),
    }),
  );
};
