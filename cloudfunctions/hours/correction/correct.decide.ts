import { done, type Result, refuse } from '#kernel/result';
import type { Instant } from '#types/time';
import { decideOn, entry } from '../record/advance.state';
import { hoursText, tell, tellDesk, tellOwner } from '../record/record.messages';
import {
  type HoursRecord,
  minutesOf,
  type Named,
  pointsOf,
  type Stretch,
  stateOf,
} from '../record/record.state';
import { isTimeFor, objection } from './gates.policy';
import { timesObjection } from './times.policy';

type Moment = { by: Named; now: Instant; words: string };
type Revised = Moment & { rev: number };
type Stale = 'OWN_HOURS' | 'STATE_NOT_ALLOWED' | 'REVISION_STALE';
type Times = 'TIME_BACKWARDS' | 'LONGER_THAN_ACTIVITY' | 'NOTHING_CHANGES';

/** Its owner says that it is not right (民政部令第67号 Art. 13: it is verified, and corrected where it is wrong). */
export const ask = (
  record: HoursRecord,
  { by, now, words }: Moment,
): Result<HoursRecord, 'STATE_NOT_ALLOWED'> => {
  if (!isTimeFor('ask', record)) return refuse('STATE_NOT_ALLOWED', { state: stateOf(record) });
  const tip = '志愿者申请更正时长，请核实';
  return done(
    decideOn(record, now, {
      set: { asked: { at: now, words } },
      told: entry('asked', by, now, words),
      messages: [...record.leaders.map((person) => tell(record, { person }, tip)), ...tellDesk(record, tip)],
    }),
  );
};

/** Verified, and it was right as it is. */
export const decline = (
  record: HoursRecord,
  { by, now, rev, words }: Revised,
): Result<HoursRecord, Stale> => {
  const refusal = objection('decline', record, { by, rev });
  if (refusal) return refusal;
  return done(
    decideOn(record, now, {
      set: { asked: null },
      told: entry('declined', by, now, words),
      messages: [tellOwner(record, '更正申请已核实，时长不变')],
    }),
  );
};

const fromTo = (record: HoursRecord, spans: readonly Stretch[]): string =>
  `${hoursText(record.minutes)} → ${hoursText(minutesOf(spans))}`;

/** The first of two: says what the hours should be. Nothing counts before another person confirms it. */
export const propose = (
  record: HoursRecord,
  { by, now, rev, words, spans }: Revised & { spans: readonly Stretch[] },
): Result<HoursRecord, Stale | Times> => {
  const refusal = objection('propose', record, { by, rev }) ?? timesObjection(record, spans);
  if (refusal) return refusal;
  const named = { personId: by.personId, name: by.name };
  return done(
    decideOn(record, now, {
      set: { proposal: { at: now, by: named, spans, words } },
      told: entry('proposed', by, now, `${fromTo(record, spans)}：${words}`),
      messages: tellDesk(record, '时长更正待第二人确认'),
    }),
  );
};

const rejected = (record: HoursRecord, { by, now, words }: Moment): HoursRecord =>
  decideOn(record, now, {
    // what its owner asked still waits for an answer
    set: { proposal: null },
    told: entry('rejected', by, now, words),
    messages: record.proposal
      ? [tell(record, { person: record.proposal.by.personId }, '时长更正未获确认')]
      : [],
  });

const confirmed = (
  record: HoursRecord,
  spans: readonly Stretch[],
  { by, now, words }: Moment,
): HoursRecord => {
  const minutes = minutesOf(spans);
  return decideOn(record, now, {
    set: {
      ...{ spans, minutes, asked: null, proposal: null },
      points: pointsOf(minutes, record.pointsPerHour),
      ...{ correctedAt: now, tallyAt: now },
    },
    told: entry('confirmed', by, now, [fromTo(record, spans), words].filter(Boolean).join('：')),
    messages: [tellOwner(record, `服务时长更正为${hoursText(minutes)}`)],
  });
};

/** The second of two, and never the first one again. */
export const decide = (
  record: HoursRecord,
  { rev, accepted, ...moment }: Revised & { accepted: boolean },
): Result<HoursRecord, Stale | 'DECIDER_IS_PROPOSER' | 'REASON_MISSING'> => {
  const refusal = objection('decide', record, { by: moment.by, rev });
  if (refusal) return refusal;
  const { proposal } = record;
  if (!proposal) return refuse('STATE_NOT_ALLOWED', { state: stateOf(record) });
  if (proposal.by.personId === moment.by.personId) return refuse('DECIDER_IS_PROPOSER');
  if (!accepted) return moment.words === '' ? refuse('REASON_MISSING') : done(rejected(record, moment));
  return done(confirmed(record, proposal.spans, moment));
};
