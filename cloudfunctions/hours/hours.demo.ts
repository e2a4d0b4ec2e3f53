import { recordIdOf } from '#kernel/ids';
import { HOUR, plusMs } from '#kernel/instant';
import type { Result } from '#kernel/result';
import type { ActivityId, PersonId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import { ask, propose } from './correction/correct.decide';
import { evaluate } from './evaluation/evaluate.decide';
import { makeRecord } from './record/make-record';
import type { HoursRecord, Named, Service } from './record/record.state';

export const HOURS = 'hours';
export const SHEETS = 'hours_sheets';

const made = <T>(result: Result<T, string>): T => {
  if (result.ok) return result.data;
  throw new Error(`the story does not work: ${result.code} ${JSON.stringify(result.details)}`);
};

/** What happened before counts as told. */
export const quiet = (record: HoursRecord): HoursRecord => ({
  ...record,
  outbox: [],
  ...{ wakeAt: null, tallyAt: null },
});
const next = (record: HoursRecord, result: Result<HoursRecord, string>): HoursRecord =>
  quiet({ ...made(result), rev: record.rev + 1 });

type Invented = Partial<Pick<Service, 'title' | 'content' | 'place' | 'team' | 'leaders' | 'leader'>> & {
  activity: ActivityId;
  person: Named & { number: string };
  from: Instant;
  hours: number;
  community: TerritoryId;
  unit: string;
};

const TOLD = {
  title: '周末清洁家园',
  content: '清理花坛落叶和楼道小广告',
  place: '友爱街社区',
  team: '友邻志愿队',
  leader: '许队长',
};

/** A record as the clock would have made it a day after the service, for the whole time of a post. */
export const inventRecord = ({ activity, person, from, hours, ...service }: Invented): HoursRecord => {
  const until = plusMs(from, hours * HOUR);
  const { personId, name, number } = person;
  return quiet(
    makeRecord(
      recordIdOf(activity, personId),
      { ...TOLD, leaders: [], ...service, activity, post: { name: '现场服务', from, until } },
      { person: personId, name, number, spans: [{ from, until }] },
      { pointsPerHour: 10, localStars: null },
      plusMs(from, 24 * HOUR),
    ),
  );
};

/** With a question of its owner. */
export const inventAsked = (record: HoursRecord, now: Instant, words = '我九点就到了'): HoursRecord =>
  next(record, ask(record, { by: { personId: record.person, name: record.name }, now, words }));

/** With a shorter time that somebody proposed. */
export const inventProposed = (record: HoursRecord, by: Named, now: Instant): HoursRecord => {
  const { from, until } = record.post;
  const spans = [{ from, until: plusMs(until, -HOUR / 2) }];
  return next(record, propose(record, { by, now, rev: record.rev, words: '中间午饭半小时', spans }));
};

export const inventEvaluated = (record: HoursRecord, now: Instant, stars: number): HoursRecord =>
  next(
    record,
    evaluate(record, {
      by: { personId: record.person as PersonId, name: record.name },
      now,
      stars,
      words: '',
    }),
  );
