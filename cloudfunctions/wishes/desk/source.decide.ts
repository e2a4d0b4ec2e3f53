import { done, type Result, refuse } from '#kernel/result';
import { INQUIRY_OUTCOME_LABELS, type OfficeSource } from '#types/wishes.labels';
import { advance, entry, type Moment } from '../wish/advance.state';
import { currentRound, openNextSource } from '../wish/sources.state';
import { claimUntil } from '../wish/wish.deadlines';
import { tellAsker } from '../wish/wish.messages';
import type { Inquiry, SourceRound, Wish } from '../wish/wish.state';

type Answered = Moment & {
  source: OfficeSource;
  to: string;
  outcome: 'waiting' | 'accepted' | 'declined';
  words: string;
};

/** Who was asked before and had not answered has answered now; anybody else is asked for the first time. */
const recorded = (inquiries: readonly Inquiry[], { to, now, outcome, words }: Answered): Inquiry[] => {
  const asked = inquiries.some((each) => each.to === to && each.outcome === 'waiting');
  return asked
    ? inquiries.map((each) =>
        each.to === to && each.outcome === 'waiting' ? { ...each, outcome, words } : each,
      )
    : [...inquiries, { to, at: now, outcome, words }];
};

const toldOf = ({ to, outcome, words }: Answered): string =>
  [`${to}：${INQUIRY_OUTCOME_LABELS[outcome]}`, words].filter(Boolean).join('，');

const accepted = (wish: Wish, { source, to, now }: Answered): Wish =>
  advance(wish, now, {
    set: {
      state: {
        status: 'claimed',
        since: now,
        helper: { kind: 'office', source, name: to },
        until: claimUntil(wish, now),
        reminded: false,
      },
    },
    messages: tellAsker(wish, 'claimed', `${to}愿意帮忙`, now),
  });

/** Whom the desk asked and what came of it. Declined by everybody who was asked, the next source opens. */
export const recordSource = (wish: Wish, ask: Answered): Result<Wish, 'STATE_NOT_ALLOWED'> => {
  const round = currentRound(wish);
  if (wish.state.status !== 'asking' || !round || wish.state.source !== ask.source)
    return refuse('STATE_NOT_ALLOWED', { status: wish.state.status, source: round?.source ?? null });
  const next: SourceRound = { ...round, inquiries: recorded(round.inquiries, ask) };
  const known: Wish = {
    ...wish,
    sources: [...wish.sources.slice(0, -1), next],
    timeline: [...wish.timeline, entry(wish, 'inquired', ask.by, ask.now, toldOf(ask))],
  };
  if (ask.outcome === 'accepted') return done(accepted(known, ask));
  const isOver = next.inquiries.every(({ outcome }) => outcome === 'declined');
  return done(isOver ? openNextSource(known, ask.now) : advance(known, ask.now, {}));
};
