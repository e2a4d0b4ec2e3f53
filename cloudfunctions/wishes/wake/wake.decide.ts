import { claimDue, type Woken } from '#kernel/outbox';
import type { Instant } from '#types/time';
import { WISH_SOURCE_LABELS } from '#types/wishes.labels';
import { advance, entry } from '../wish/advance.state';
import { indexed } from '../wish/index-fields.state';
import { endRound, openNextSource } from '../wish/sources.state';
import { expiresAt, halfway, keptUntil } from '../wish/wish.deadlines';
import { tellAsker, tellDesk, tellHelper } from '../wish/wish.messages';
import { isOver, reportOf, type Wish, withoutContacts } from '../wish/wish.state';

type Event = (wish: Wish, now: Instant) => Wish;

const expire: Event = (wish, now) => {
  const { status } = wish.state;
  if (status !== 'submitted' && status !== 'asking' && status !== 'open') return wish;
  if (now <= expiresAt(wish)) return wish;
  return advance(wish, now, {
    set: { state: { status: 'expired', since: now }, sources: endRound(wish.sources, now) },
    entries: [entry(wish, 'expired', null, now)],
    messages: tellAsker(wish, 'expired', '过了需要的日子，可以重新提出', now),
  });
};

/** The desk has to answer who asked (条例 Art. 13): it is told once when its time is over. */
const remindDesk: Event = (wish, now) => {
  const { state } = wish;
  if (state.status !== 'submitted' || state.reminded || now <= state.until) return wish;
  return advance(wish, now, {
    set: { state: { ...state, reminded: true } },
    messages: tellDesk(wish, 'submitted', '核实已超时，请尽快答复', now),
  });
};

const endSource: Event = (wish, now) => {
  const { state } = wish;
  if (state.status !== 'asking' || now <= state.until) return wish;
  const line = entry(wish, 'source_lapsed', null, now, WISH_SOURCE_LABELS[state.source]);
  return openNextSource({ ...wish, timeline: [...wish.timeline, line] }, now);
};

const remindHelper: Event = (wish, now) => {
  const { state } = wish;
  if (state.status !== 'claimed' || state.reminded || now < halfway(state)) return wish;
  const tip = '别忘了约好的帮忙';
  return advance(wish, now, {
    set: { state: { ...state, reminded: true } },
    messages:
      state.helper.kind === 'office'
        ? tellDesk(wish, 'claimed', `请问问${state.helper.name}办得怎样`, now)
        : tellHelper(wish, 'claimed', tip, now),
  });
};

/** Who promised and did not come makes room for somebody else; nobody is blamed by a machine. */
const lapseClaim: Event = (wish, now) => {
  const { state } = wish;
  if (state.status !== 'claimed' || now <= state.until) return wish;
  const line = entry(wish, 'claim_lapsed', null, now);
  const told = tellHelper(wish, 'open', '到期没有完成，已重新公开', now);
  return openNextSource({ ...wish, timeline: [...wish.timeline, line] }, now, told);
};

const remindAsker: Event = (wish, now) => {
  const { state } = wish;
  if (state.status !== 'finished' || state.reminded || now < halfway(state)) return wish;
  return advance(wish, now, {
    set: { state: { ...state, reminded: true } },
    messages: tellAsker(wish, 'finished', '请确认帮忙是否完成', now),
  });
};

/** Silence confirms nothing, since time given is counted by it: somebody of the desk asks. */
const askDesk: Event = (wish, now) => {
  const { state } = wish;
  if (state.status !== 'finished' || now <= state.until) return wish;
  const words = '对方一直没有确认';
  return advance(wish, now, {
    set: {
      state: {
        status: 'disputed',
        since: now,
        helper: state.helper,
        report: reportOf(wish),
        by: 'nobody',
        words,
      },
    },
    entries: [entry(wish, 'unanswered', null, now)],
    messages: [
      ...tellDesk(wish, 'disputed', '对方没有确认，请问一问', now),
      ...tellHelper(wish, 'disputed', '对方没有确认，社区会去问', now),
    ],
  });
};

/** Phone and door are kept only as long as somebody may still ask about it (个保法 Art. 19). */
const forgetContacts: Event = (wish, now) => {
  if (!isOver(wish) || wish.sealedAddress === null || now <= keptUntil(wish)) return wish;
  return advance(withoutContacts(wish), now, { entries: [entry(wish, 'contact_erased', null, now)] });
};

const EVENTS: readonly Event[] = [
  expire,
  remindDesk,
  endSource,
  remindHelper,
  lapseClaim,
  remindAsker,
  askDesk,
  forgetContacts,
];

/** What time alone does to a wish, and the messages that are due, taken for sending; `null`: nothing. */
export const wake = (wish: Wish, now: Instant): Woken<Wish> | null => {
  const moved = EVENTS.reduce((current, event) => event(current, now), wish);
  const { outbox, claimed, lapsed } = claimDue(moved.outbox, now);
  const isTouched = moved !== wish || outbox.some((message, place) => message !== moved.outbox[place]);
  const next = indexed({ ...moved, outbox, rev: wish.rev + 1 });
  return isTouched || next.wakeAt !== wish.wakeAt ? { document: next, claimed, lapsed } : null;
};
