import type { Alarm } from '#kernel/alarms';
import { calendarOf } from '#kernel/calendar';
import { type Deadline, startDeadline } from '#kernel/deadline';
import { dayOf, endOfDay, nextDay } from '#kernel/instant';
import { claimDue, type MessageDraft, queueMessages, type Woken } from '#kernel/outbox';
import { done, type Result, refuse } from '#kernel/result';
import type { PersonId } from '#types/ids';
import type { CheckOutcome, OrderEvent, OrderStatus } from '#types/ratings.labels';
import type { Day, Instant } from '#types/time';
import { type Estate, type EstateResult, meanOf } from '../estate/estate.state';
import { alarmAt } from './order.alarms.state';
import { tellDesk, tellDistrict, tellStreet } from './order.messages';
import { indexed, type Order, type OrderEntry } from './order.state';

type Act = { by: { personId: PersonId; name: string }; now: Instant };
type Step = {
  set: Partial<Order>;
  event: Omit<OrderEntry, 'at'>;
  tell?: (order: Order) => MessageDraft[];
};

/** One act: what it changes, a line of the story, who is told. */
const step = (order: Order, now: Instant, { set, event, tell = () => [] }: Step): Order => {
  const next: Order = { ...order, ...set, timeline: [...order.timeline, { ...event, at: now }] };
  return indexed({ ...next, outbox: queueMessages(order, tell(next), now) });
};

const limit = (
  { calendar }: Pick<Order, 'calendar'>,
  workingDays: number,
  from: Instant,
  source: Order['settings']['source'],
): Deadline => startDeadline({ workingDays, source }, from, calendarOf(calendar));

const toAnswer = (order: Pick<Order, 'calendar' | 'settings'>, now: Instant): Deadline =>
  limit(order, order.settings.answerDays, now, order.settings.source);

const toSettle = (order: Pick<Order, 'calendar' | 'settings'>, now: Instant): Deadline =>
  limit(order, order.settings.streetDays, now, order.settings.source);

type Ordered = Pick<EstateResult, 'quarter' | 'sums' | 'settings'> & { _id: Order['_id'] };

/** Opened by the clock when a round ends below the line. */
export const issue = (estate: Estate, { _id, quarter, sums, settings }: Ordered, now: Instant): Order => {
  const { within, label, calendar, company, manager } = estate;
  const blank: Order = {
    _id,
    ...{ rev: 1, keys: [], outbox: [], wakeAt: null, queueKeys: [], sortAt: now, timeline: [] },
    ...{ within, label, calendar, company, quarter, sums, settings },
    estate: estate._id,
    estateName: estate.name,
    owner: manager.name,
    status: 'issued',
    deadline: toAnswer({ calendar, settings }, now),
    alarm: 'quiet',
    turn: 1,
    measures: null,
  };
  return step(blank, now, {
    set: {},
    event: { kind: 'issued', by: null, words: `总体${meanOf(sums.overall)}分` },
    tell: (order) => tellDesk(order, '评分过低，请督促物业答复', now),
  });
};

/** The latest day that measures may promise. */
export const latestDay = ({ settings }: Pick<Order, 'settings'>, now: Instant): Day =>
  nextDay(dayOf(now), settings.fixDays);

/** What the company will do and by when; from that day the community has its days to check. */
export const answer = (
  order: Order,
  { by, now, ...said }: Act & { words: string; answeredBy: string; doneBy: Day },
): Result<Order, 'STATE_NOT_ALLOWED' | 'DATE_NOT_ALLOWED'> => {
  if (order.status !== 'issued') return refuse('STATE_NOT_ALLOWED', { status: order.status });
  const latest = latestDay(order, now);
  if (said.doneBy < dayOf(now) || said.doneBy > latest) return refuse('DATE_NOT_ALLOWED', { latest });
  const { checkDays, source } = order.settings;
  return done(
    step(order, now, {
      set: {
        status: 'answered',
        measures: { ...said, at: now },
        deadline: limit(order, checkDays, endOfDay(said.doneBy), source),
        alarm: 'quiet',
      },
      event: { kind: 'answered', by, words: `${said.answeredBy}：${said.words}（承诺${said.doneBy}前完成）` },
    }),
  );
};

const asked = (order: Order): Partial<Order> => ({ turn: order.turn + 1, measures: null, alarm: 'quiet' });

/** Looked at on the spot. With the street, only it may say how it ends. */
export const check = (
  order: Order,
  { by, now, outcome, words }: Act & { outcome: CheckOutcome; words: string },
): Result<Order, 'STATE_NOT_ALLOWED' | 'REASON_MISSING'> => {
  const isWithStreet = order.status === 'escalated';
  if (!isWithStreet && order.status !== 'answered')
    return refuse('STATE_NOT_ALLOWED', { status: order.status });
  if (isWithStreet && outcome === 'escalated') return refuse('STATE_NOT_ALLOWED', { status: order.status });
  if (outcome !== 'closed' && words === '') return refuse('REASON_MISSING');
  const event = { kind: outcome, by, words };
  const over = { status: outcome, deadline: null, alarm: 'quiet' } as const;
  switch (outcome) {
    case 'closed':
      return done(step(order, now, { set: { ...over, status: 'closed' }, event }));
    case 'escalated':
      return done(
        step(order, now, {
          set: { ...over, status: 'escalated', deadline: toSettle(order, now) },
          event,
          tell: (next) => tellStreet(next, '物业整改未通过，请督办', now),
        }),
      );
    case 'again':
      return done(
        step(order, now, {
          set: { ...asked(order), status: 'issued', deadline: toAnswer(order, now) },
          event,
          tell: (next) => tellDesk(next, '请督促物业重新答复', now),
        }),
      );
  }
};

type Bell = Exclude<Alarm, 'quiet'>;
/** The line of the story, who hears of it, and what they read. */
type Ring = readonly [OrderEvent, typeof tellDesk, string];

const atDesk = (today: string): Record<Bell, Ring> => ({
  reminded: ['reminded', tellDesk, today],
  overdue: ['overdue', tellDesk, '整改已逾期，请马上处理'],
  escalated: ['escalated', tellStreet, '整改逾期，请督办'],
});

/** The street has a limit too, and the district above it: no rectification is left lying. */
const RINGS: Record<Exclude<OrderStatus, 'closed'>, Record<Bell, Ring>> = {
  issued: atDesk('今天到期，请督促答复'),
  answered: atDesk('今天到期，请现场核查'),
  escalated: {
    reminded: ['reminded', tellStreet, '督办今天到期，请核查'],
    overdue: ['overdue', tellStreet, '督办已逾期，请马上处理'],
    escalated: ['raised', tellDistrict, '街道督办逾期，请过问'],
  },
};

const rung = (order: Order, now: Instant): Order => {
  const alarm = alarmAt(order, now);
  if (alarm === null || alarm === 'quiet' || order.status === 'closed') return order;
  const [kind, tell, tip] = RINGS[order.status][alarm];
  const set: Partial<Order> =
    kind === 'escalated'
      ? { status: 'escalated', deadline: toSettle(order, now), alarm: 'quiet' }
      : { alarm };
  return step(order, now, {
    set,
    event: { kind, by: null, words: '' },
    tell: (next) => tell(next, tip, now),
  });
};

/** What time does: each limit rings once; messages that are due are taken. */
export const wake = (order: Order, now: Instant): Woken<Order> | null => {
  const late = rung(order, now);
  const { outbox, claimed, lapsed } = claimDue(late.outbox, now);
  const document = indexed({ ...late, outbox, rev: order.rev + 1 });
  const isTouched =
    late !== order || claimed.length > 0 || lapsed.length > 0 || document.wakeAt !== order.wakeAt;
  return isTouched ? { document, claimed, lapsed } : null;
};
