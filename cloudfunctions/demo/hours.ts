import { activityIdOf, personIdOf, recordIdOf } from '#kernel/ids';
import { DAY, dayOf, HOUR, plusMs, startOfDay } from '#kernel/instant';
import type { Instant } from '#types/time';
import type { Activity } from '../activities/activity/activity.state';
import { indexed } from '../activities/activity/index-fields.state';
import { settledOf } from '../activities/wake/settled.view';
import type { Account } from '../hours/account/account.state';
import { inventEvaluated, inventRecord, quiet } from '../hours/hours.demo';
import { makeRecord } from '../hours/record/make-record';
import { type HoursRecord, partsOfTally } from '../hours/record/record.state';
import { helpAsService } from '../hours/wake/record-wishes';
import type { Volunteer } from '../volunteers/volunteers.public';
import { indexed as indexedWish } from '../wishes/wish/index-fields.state';
import type { Wish } from '../wishes/wish/wish.state';
import { servicesIn, type WishService } from '../wishes/wishes.public';
import { YOUAI } from './personas';

const UNIT = '友爱街社区';
const RULES = { pointsPerHour: 10, localStars: null };

/** Who can be played and has served for two years: what, how many days ago, how many hours. */
const SERVED = 'demo-resident-li';
const PAST: readonly (readonly [title: string, content: string, days: number, hours: number])[] = [
  ['文明引导日', '路口劝导，扶老人过马路', 35, 3],
  ['敬老义剪', '给老人理发，陪他们说说话', 62, 4],
  ['防汛值守', '巡查积水点，转移物资', 150, 8],
  ['楼道清洁', '清理杂物和小广告', 190, 6],
  ['春节送温暖', '给独居老人包饺子、贴春联', 285, 8],
  ['冬季除雪', '清扫小区道路积雪', 310, 10],
  ['重阳敬老', '接送老人看戏', 400, 8],
  ['暑期课堂', '辅导孩子写作业', 480, 12],
];

const recordsOf = (activity: Activity, volunteers: readonly Volunteer[], at: Instant): HoursRecord[] => {
  const { people, ...service } = settledOf(activity);
  return people.map(({ post, ...served }) => {
    const number = volunteers.find(({ _id }) => _id === served.person)?.number ?? '';
    const id = recordIdOf(activity._id, served.person);
    return quiet(makeRecord(id, { ...service, unit: UNIT, post }, { ...served, number }, RULES, at));
  });
};

const pastOf = (volunteers: readonly Volunteer[], now: Instant): HoursRecord[] => {
  const volunteer = volunteers.find(({ _id }) => _id === personIdOf(SERVED));
  if (!volunteer) return [];
  const { _id: personId, name, number } = volunteer;
  return PAST.map(([title, content, days, hours], place) => {
    const record = inventRecord({
      activity: activityIdOf(personId, `demo past ${title}`),
      person: { personId, name, number },
      from: plusMs(startOfDay(dayOf(plusMs(now, -days * DAY))), 8 * HOUR),
      ...{ hours, title, content, community: YOUAI, unit: UNIT },
    });
    return place % 2 === 0 ? inventEvaluated(record, plusMs(record.recordedAt, DAY), 5) : record;
  });
};

const helpOf = (service: WishService, volunteers: readonly Volunteer[]): HoursRecord => {
  const { wishId, personId, number, minutes, confirmedAt } = service;
  const name = volunteers.find(({ _id }) => _id === personId)?.name ?? '';
  const served = { person: personId, name, number, spans: [], minutes };
  const id = recordIdOf(wishId, personId);
  return quiet(makeRecord(id, helpAsService(service, UNIT), served, RULES, confirmedAt));
};

/** As the clock would have counted them. */
const accountsOf = (records: readonly HoursRecord[]): Account[] => {
  const sums = new Map<string, Map<string, { minutes: number; points: number }>>();
  for (const { person, tally, minutes, points } of records) {
    const mine = sums.get(person) ?? new Map();
    const known = mine.get(tally) ?? { minutes: 0, points: 0 };
    mine.set(tally, { minutes: known.minutes + minutes, points: known.points + points });
    sums.set(person, mine);
  }
  return [...sums].map(([person, tallies]) => ({
    _id: person as Account['_id'],
    rev: 1,
    tallies: [...tallies].map(([tally, sum]) => ({ ...partsOfTally(tally), ...sum })),
  }));
};

type Served = { volunteers: readonly Volunteer[]; activities: readonly Activity[]; wishes: readonly Wish[] };
type Counted = { activities: Activity[]; wishes: Wish[]; records: HoursRecord[]; accounts: Account[] };

/** What became of settled activities and confirmed help, and what somebody who can be played had served before. */
export const demoHours = ({ volunteers, activities, wishes }: Served, now: Instant): Counted => {
  const isSettled = ({ state }: Activity): boolean => state.status === 'settled';
  const counted = activities.map((activity) =>
    isSettled(activity) ? indexed({ ...activity, countedAt: now }, now) : activity,
  );
  const records = [
    ...counted.filter(isSettled).flatMap((activity) => recordsOf(activity, volunteers, now)),
    ...wishes.flatMap(servicesIn).map((service) => helpOf(service, volunteers)),
    ...pastOf(volunteers, now),
  ];
  return {
    activities: counted,
    wishes: wishes.map((wish) =>
      servicesIn(wish).length > 0 ? indexedWish({ ...wish, countedAt: now }) : wish,
    ),
    records,
    accounts: accountsOf(records),
  };
};
