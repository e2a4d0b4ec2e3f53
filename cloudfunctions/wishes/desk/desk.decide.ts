import { dayOf } from '#kernel/instant';
import { decide as decideText } from '#kernel/moderation';
import { done, type Result, refuse } from '#kernel/result';
import type { Day } from '#types/time';
import { SETTLEMENT_LABELS, type Settlement, WISH_SOURCES } from '#types/wishes.labels';
import { advance, entry, type Moment } from '../wish/advance.state';
import { currentRound, endRound, openNextSource, openSource } from '../wish/sources.state';
import { tellAsker, tellHelper } from '../wish/wish.messages';
import type { Helper, HelpReport, Wish } from '../wish/wish.state';

type Refused = 'STATE_NOT_ALLOWED';
type Said = Moment & { words: string };

const notNow = ({ state }: Wish) => refuse('STATE_NOT_ALLOWED', { status: state.status });

type Verifying = Said & { accept: boolean; minorsWelcome: boolean };

const decline = (wish: Wish, { by, now, words }: Said): Wish =>
  advance(wish, now, {
    set: { state: { status: 'declined', since: now, words }, sources: endRound(wish.sources, now) },
    entries: [entry(wish, 'declined', by, now, words)],
    messages: [
      ...tellAsker(wish, 'declined', `没有通过：${words}`, now),
      ...tellHelper(wish, 'declined', '社区已停止这条心愿，不用再去了', now),
    ],
  });

/** Verified, help is looked for at once, in the same write: from the first source, or where it was stopped. */
const accept = (wish: Wish, { by, now, words, minorsWelcome }: Verifying): Wish => {
  const verified = entry(wish, 'verified', by, now, words);
  const source = currentRound(wish)?.source ?? WISH_SOURCES[0];
  return openSource({ ...wish, minorsWelcome, timeline: [...wish.timeline, verified] }, source, now);
};

/** First of what was asked for (条例 Art. 13), later of what was reported; an appeal is for somebody else. */
export const verify = (wish: Wish, ask: Verifying): Result<Wish, Refused | 'DECIDER_DECIDED_BEFORE'> => {
  const { status } = wish.state;
  if (status !== 'submitted' && status !== 'asking' && status !== 'open' && status !== 'claimed')
    return notNow(wish);
  if (status !== 'submitted' && wish.text.reports.length === 0) return notNow(wish);
  const text = decideText(wish.text, ask.by, { show: ask.accept, words: ask.words }, ask.now);
  if (!text.ok) return text;
  const looked = { ...wish, text: text.data };
  if (!ask.accept) return done(decline(looked, ask));
  if (status === 'submitted') return done(accept(looked, ask));
  return done(advance(looked, ask.now, { entries: [entry(wish, 'kept', ask.by, ask.now, ask.words)] }));
};

type Settling = Said & { outcome: Settlement; minutes: number | null };

const settledReport = (
  { helper, report }: { helper: Helper; report: HelpReport | null },
  { minutes, now }: Settling,
  today: Day,
): HelpReport => ({
  minutes: helper.kind === 'volunteer' ? minutes : null,
  day: report?.day ?? today,
  words: report?.words ?? '',
  at: report?.at ?? now,
});

/** What the two sides do not agree on: somebody of the desk has heard both. */
export const settle = (wish: Wish, ask: Settling): Result<Wish, Refused | 'MINUTES_MISSING'> => {
  const { state } = wish;
  const { by, now, words, outcome, minutes } = ask;
  if (state.status !== 'disputed') return notNow(wish);
  const line = entry(wish, 'settled', by, now, `${SETTLEMENT_LABELS[outcome]}：${words}`);
  const told = (status: 'confirmed' | 'open' | 'closed') => [
    ...tellAsker(wish, status, `社区已处理：${words}`, now),
    ...tellHelper(wish, status, `社区已处理：${words}`, now),
  ];
  switch (outcome) {
    case 'given': {
      const { helper } = state;
      if (helper.kind === 'volunteer' && minutes === null) return refuse('MINUTES_MISSING');
      const report = settledReport(state, ask, dayOf(now));
      return done(
        advance(wish, now, {
          set: {
            state: { status: 'confirmed', since: now, helper, report, by: 'staff' },
            sources: endRound(wish.sources, now),
          },
          entries: [line],
          messages: told('confirmed'),
        }),
      );
    }
    case 'reopened':
      return done(
        openNextSource(
          { ...wish, timeline: [...wish.timeline, line] },
          now,
          tellHelper(wish, 'open', `社区已处理：${words}`, now),
        ),
      );
    case 'closed':
      return done(
        advance(wish, now, {
          set: { state: { status: 'closed', since: now, words }, sources: endRound(wish.sources, now) },
          entries: [line],
          messages: told('closed'),
        }),
      );
  }
};
