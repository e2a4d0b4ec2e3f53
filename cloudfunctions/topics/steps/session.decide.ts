import { DAY, HOUR, minuteOf, plusMs } from '#kernel/instant';
import { maskName } from '#kernel/masks';
import { done, type Result, refuse } from '#kernel/result';
import { isWithin } from '#kernel/territory';
import type { PersonId } from '#types/ids';
import type { Instant } from '#types/time';
import { VENUE_LABELS } from '#types/topics.labels';
import { openSession } from '../topic/next.state';
import type { Attendee, Officer, Session } from '../topic/parts.state';
import { step, unfit } from '../topic/step.state';
import { tellDesk } from '../topic/topic.messages';
import type { TopicDocument } from '../topic/topic.state';
import { type Published, unpublishable } from './published.policy';

type Act = { by: Officer; now: Instant };
type Calling = Act & Pick<Session, 'venue' | 'place' | 'agenda'> & { at: Instant; urgent: string };

/**
 * Those affected are told ahead of every meeting; of an urgent one later, with the reason for it. One is called at a
 * time: whoever moves it says first why it does not take place.
 */
export const call = (
  topic: TopicDocument,
  { by, now, venue, place, at, agenda, urgent }: Calling,
): Result<TopicDocument, Published | 'MEETING_TOO_SOON'> => {
  const refusal = unfit(topic, ['deliberating']) ?? unpublishable([place, agenda, urgent]);
  if (refusal) return refusal;
  if (openSession(topic) !== null) return refuse('STATE_NOT_ALLOWED', { session: topic.sessions.length });
  const { noticeDays, urgentHours } = topic.settings;
  const earliest = plusMs(now, urgent === '' ? noticeDays * DAY : urgentHours * HOUR);
  if (at < earliest) return refuse('MEETING_TOO_SOON', { earliest, days: noticeDays, hours: urgentHours });
  const number = topic.sessions.length + 1;
  const session: Session = {
    number,
    venue,
    place,
    meetAt: at,
    agenda,
    calledAt: now,
    urgent: urgent === '' ? null : urgent,
    minutes: null,
    approved: null,
    cancelled: null,
  };
  return done(
    step(topic, now, {
      set: { sessions: [...topic.sessions, session] },
      event: {
        kind: 'called',
        by: by.personId,
        about: number,
        words: `${VENUE_LABELS[venue]} · ${minuteOf(at)} · ${place}`,
      },
      announce: { tip: `第${number}次协商会，请您参加`, session: { meetAt: at, place } },
    }),
  );
};

type Closed = Exclude<Published, 'PERSONAL_DATA_FOUND'>;
type Unrecorded = 'SESSION_AHEAD' | 'MINUTES_APPROVED' | 'ATTENDANCE_MISSING';

const replaced = (topic: TopicDocument, session: Session): Session[] =>
  topic.sessions.map((each) => (each.number === session.number ? session : each));

const sessionOf = (topic: TopicDocument, number: number): Result<Session, Closed | 'MINUTES_APPROVED'> => {
  const refusal = unfit(topic, ['deliberating']);
  const session = topic.sessions.find((each) => each.number === number);
  // what was approved is never written over, before the decision and after it
  if (session?.approved) return refuse('MINUTES_APPROVED', { number });
  if (refusal) return refusal;
  if (!session || session.cancelled !== null) return refuse('STATE_NOT_ALLOWED', { number });
  return done(session);
};

const known = (topic: TopicDocument, attendance: readonly Attendee[]): Attendee[] =>
  attendance.flatMap(({ door, party, name }) => {
    const at = door !== null && isWithin(door, topic.within) ? door : null;
    const sent = party !== null && party < topic.parties.length ? party : null;
    const named = name === '' ? '' : maskName(name);
    return at === null && sent === null && named === '' ? [] : [{ door: at, party: sent, name: named }];
  });

/** Those who were invited are told why nobody meets. */
export const cancelled = (
  topic: TopicDocument,
  session: Session,
  { by, words, now }: { by: PersonId | null; words: string; now: Instant },
): TopicDocument =>
  step(topic, now, {
    set: { sessions: replaced(topic, { ...session, minutes: null, cancelled: words }), since: now },
    event: { kind: 'cancelled', by, about: session.number, words },
    announce: { tip: `第${session.number}次协商会不开了：${words}` },
  });

/** `3户，1方，另有2人`: doors and parties are not people, whoever of them came. */
const cameText = (there: readonly Attendee[]): string => {
  const doors = new Set(there.flatMap(({ door }) => door ?? [])).size;
  const parties = new Set(there.flatMap(({ party }) => party ?? [])).size;
  const others = there.filter(({ door, party }) => door === null && party === null).length;
  const parts = [doors > 0 && `${doors}户`, parties > 0 && `${parties}方`, others > 0 && `另有${others}人`];
  return `到会${parts.filter(Boolean).join('，')}`;
};

type Recording = Act & { number: number; held: boolean; words: string; attendance: readonly Attendee[] };

/** Who was there and what was said; or why nobody met. It may be written anew until somebody else has approved it. */
export const record = (
  topic: TopicDocument,
  { by, now, number, held, words, attendance }: Recording,
): Result<TopicDocument, Published | Unrecorded> => {
  const session = sessionOf(topic, number);
  if (!session.ok) return session;
  const found = unpublishable([words]);
  if (found) return found;
  if (!held) return done(cancelled(topic, session.data, { by: by.personId, words, now }));
  if (now < session.data.meetAt) return refuse('SESSION_AHEAD', { at: session.data.meetAt });
  const there = known(topic, attendance);
  if (there.length === 0) return refuse('ATTENDANCE_MISSING');
  const minutes = { words, attendance: there, by, at: now };
  return done(
    step(topic, now, {
      set: { sessions: replaced(topic, { ...session.data, minutes }) },
      event: { kind: 'recorded', by: by.personId, about: number, words: cameText(there) },
      // Written anew they wait as before: nobody is told twice.
      ...(session.data.minutes === null
        ? { tell: (next: TopicDocument) => tellDesk(next, '协商会纪要待审定') }
        : {}),
    }),
  );
};

/** By a second person; from then on nobody changes them. */
export const approve = (
  topic: TopicDocument,
  { by, now, number }: Act & { number: number },
): Result<TopicDocument, Closed | 'MINUTES_APPROVED' | 'APPROVER_IS_RECORDER'> => {
  const session = sessionOf(topic, number);
  if (!session.ok) return session;
  const { minutes } = session.data;
  if (minutes === null) return refuse('STATE_NOT_ALLOWED', { number });
  if (minutes.by.personId === by.personId) return refuse('APPROVER_IS_RECORDER');
  return done(
    step(topic, now, {
      set: {
        sessions: replaced(topic, {
          ...session.data,
          minutes: { ...minutes, words: '' },
          approved: { by, at: now },
        }),
        since: now,
        walk: { at: 0, after: null },
      },
      event: { kind: 'approved', by: by.personId, words: '', about: number, text: minutes.words },
    }),
  );
};
