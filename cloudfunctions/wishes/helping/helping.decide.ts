import { dayOf } from '#kernel/instant';
import { done, type Result, refuse } from '#kernel/result';
import type { Day } from '#types/time';
import { advance, entry, type Moment } from '../wish/advance.state';
import { endRound, openNextSource } from '../wish/sources.state';
import { confirmUntil } from '../wish/wish.deadlines';
import { tellAsker, tellDesk, tellHelper } from '../wish/wish.messages';
import { reportOf, volunteerOf, type Wish } from '../wish/wish.state';

type Refused = 'STATE_NOT_ALLOWED';
type Said = Moment & { words: string };

const notNow = ({ state }: Wish) => refuse('STATE_NOT_ALLOWED', { status: state.status });

/** Back where it came from: to the neighbours, or to the source behind the office that gave it back. */
export const giveBack = (wish: Wish, { by, now, words }: Said): Result<Wish, Refused> => {
  if (wish.state.status !== 'claimed') return notNow(wish);
  const line = entry(wish, 'given_back', by, now, words);
  return done(openNextSource({ ...wish, timeline: [...wish.timeline, line] }, now));
};

type Finishing = Said & { minutes: number | null; day: Day };

/** Help was given on a day between the claim and today. */
export const finish = (
  wish: Wish,
  { by, now, words, minutes, day }: Finishing,
): Result<Wish, Refused | 'MINUTES_MISSING' | 'DAY_WRONG'> => {
  const { state } = wish;
  if (state.status !== 'claimed') return notNow(wish);
  const { helper, since } = state;
  if (helper.kind === 'volunteer' && minutes === null) return refuse('MINUTES_MISSING');
  if (day < dayOf(since) || day > dayOf(now)) return refuse('DAY_WRONG', { from: dayOf(since) });
  const counted = helper.kind === 'volunteer' ? minutes : null;
  const report = { minutes: counted, day, words, at: now };
  return done(
    advance(wish, now, {
      set: {
        state: {
          status: 'finished',
          since: now,
          helper,
          report,
          until: confirmUntil(wish, now),
          reminded: false,
        },
      },
      entries: [entry(wish, 'finished', by, now, words)],
      messages: tellAsker(wish, 'finished', '对方说已经帮好了，请您确认', now),
    }),
  );
};

/** Both sides have said it now: the help counts. */
export const confirm = (wish: Wish, { by, now, words }: Said): Result<Wish, Refused> => {
  const { state } = wish;
  if (state.status !== 'finished') return notNow(wish);
  const { helper, report } = state;
  return done(
    advance(wish, now, {
      set: {
        state: { status: 'confirmed', since: now, helper, report, by: 'asker' },
        sources: endRound(wish.sources, now),
      },
      entries: [entry(wish, 'confirmed', by, now, words)],
      messages: tellHelper(wish, 'confirmed', words ? `已确认：${words}` : '对方已确认，谢谢您', now),
    }),
  );
};

/** Either side does not agree, or something went wrong: somebody of the desk hears both. */
export const dispute = (wish: Wish, { by, now, words }: Said): Result<Wish, Refused> => {
  const { state } = wish;
  if (state.status !== 'claimed' && state.status !== 'finished') return notNow(wish);
  const isHelper = volunteerOf(wish)?.personId === by.personId;
  const tip = '有不同说法，社区会来了解';
  return done(
    advance(wish, now, {
      set: {
        state: {
          status: 'disputed',
          since: now,
          helper: state.helper,
          report: reportOf(wish),
          by: isHelper ? 'helper' : 'asker',
          words,
        },
      },
      entries: [entry(wish, 'disputed', by, now, words)],
      messages: [
        ...tellDesk(wish, 'disputed', '双方说法不一，请处理', now),
        ...(isHelper ? tellAsker(wish, 'disputed', tip, now) : tellHelper(wish, 'disputed', tip, now)),
      ],
    }),
  );
};
