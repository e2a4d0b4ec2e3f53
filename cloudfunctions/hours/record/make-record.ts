import { dayOf } from '#kernel/instant';
import { queueMessages, withNextAttempt } from '#kernel/outbox';
import { pathOf } from '#kernel/territory';
import type { PersonId, RecordId } from '#types/ids';
import type { Instant } from '#types/time';
import { entry } from './advance.state';
import type { Rules } from './hours.settings';
import { hoursText, tellOwner } from './record.messages';
import { type HoursRecord, minutesOf, pointsOf, type Service, type Stretch, tallyOf } from './record.state';

/** What an activity says of one person once its presence is settled. */
export type Served = {
  person: PersonId;
  name: string;
  number: string;
  spans: readonly Stretch[];
  /** Where only the length is known; else the spans say it. */
  minutes?: number;
};

const TOLD_ABSENT = '记录为未到场，如有误可申请更正';

/** The first version. @param _id follows from service and person, so that recording twice meets the same document */
export const makeRecord = (
  _id: RecordId,
  service: Service,
  { person, name, number, spans, minutes = minutesOf(spans) }: Served,
  rules: Rules,
  now: Instant,
): HoursRecord => {
  const day = dayOf(service.post.from);
  const record: HoursRecord = {
    _id,
    ...service,
    ...{ person, name, number, spans, minutes, day, ...rules },
    ...{ rev: 1, changedRev: 1, keys: [] },
    points: pointsOf(minutes, rules.pointsPerHour),
    recordedAt: now,
    correctedAt: null,
    ...{ asked: null, proposal: null, evaluation: null, appraisal: null },
    timeline: [entry('recorded', null, now, hoursText(minutes))],
    outbox: [],
    startsAt: service.post.from,
    within: pathOf(service.community),
    desk: 'done',
    tally: tallyOf(day, service),
    wakeAt: null,
    tallyAt: now,
  };
  const words = minutes > 0 ? `已记录${hoursText(minutes)}服务时长` : TOLD_ABSENT;
  const outbox = queueMessages({ ...record, rev: 0 }, [tellOwner(record, words)], now);
  return withNextAttempt({ ...record, outbox });
};
