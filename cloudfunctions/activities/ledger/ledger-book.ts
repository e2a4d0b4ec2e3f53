import { dayOf, minuteOf } from '#kernel/instant';
import { maskName } from '#kernel/masks';
import { type Column, type Sheet, sheetOf } from '#platform/workbook';
import {
  ACTIVITY_STATUS_LABELS,
  PRESENCE_FLAG_LABELS,
  PRESENCE_MEANS_LABELS,
} from '#types/activities.labels';
import type { PersonId } from '#types/ids';
import type { LedgerLine } from '#types/ledger';
import type { TerritoryId } from '#types/territory';
import type { Day, Instant } from '#types/time';
import { SERVICE_KIND_LABELS } from '#types/volunteers.labels';
import type { Ledger, Presence } from './ledger.state';

export type Book = {
  ledger: Ledger;
  place: string;
  within: TerritoryId;
  from: Day;
  until: Day;
  fullNames: boolean;
  by: string;
  at: Instant;
};

/** Hours with one decimal, as they are told everywhere. */
const hoursOf = (minutes: number): number => Math.round(minutes / 6) / 10;

const LINES: readonly Column<LedgerLine>[] = [
  { title: '活动', width: 26, value: ({ title }) => title },
  { title: '队伍', width: 18, value: ({ team }) => team },
  { title: '类别', width: 12, value: ({ kind }) => SERVICE_KIND_LABELS[kind] },
  { title: '状态', width: 12, value: ({ status }) => ACTIVITY_STATUS_LABELS[status] },
  { title: '开始', width: 17, value: ({ startsAt }) => minuteOf(startsAt) },
  { title: '结束', width: 17, value: ({ endsAt }) => minuteOf(endsAt) },
  { title: '名额', width: 8, value: ({ places }) => places },
  { title: '报名人数', width: 10, value: ({ signedUp }) => signedUp },
  { title: '到场人数', width: 10, value: ({ came }) => came },
  { title: '未到人数', width: 10, value: ({ absent }) => absent },
  { title: '待核对人数', width: 12, value: ({ flagged }) => flagged },
  { title: '服务时长（小时）', width: 16, value: ({ minutes }) => hoursOf(minutes) },
];

const namer =
  ({ fullNames }: Pick<Book, 'fullNames'>) =>
  ({ name }: { name: string }): string => {
    if (name === '') return '已注销';
    return fullNames ? name : maskName(name);
  };

const joined = (parts: readonly string[]): string => parts.join('；');

const presenceColumns = (book: Book): Column<Presence>[] => [
  { title: '活动', width: 26, value: ({ activity }) => activity.title },
  { title: '活动开始', width: 17, value: ({ activity }) => minuteOf(activity.startsAt) },
  { title: '岗位', width: 14, value: ({ post }) => post },
  { title: '姓名', width: 12, value: ({ signUp }) => namer(book)(signUp) },
  { title: '志愿者编号', width: 16, value: ({ signUp }) => signUp.number },
  { title: '签到', width: 17, value: ({ signUp }) => joined(signUp.spans.map(({ from }) => minuteOf(from))) },
  {
    title: '签退',
    width: 17,
    value: ({ signUp }) =>
      joined(signUp.spans.map(({ until }) => (until === null ? '未签退' : minuteOf(until)))),
  },
  {
    title: '方式',
    width: 12,
    value: ({ signUp }) => joined(signUp.spans.map(({ means }) => PRESENCE_MEANS_LABELS[means])),
  },
  {
    title: '需核对',
    width: 16,
    value: ({ signUp }) =>
      joined(signUp.spans.flatMap(({ flags }) => flags.map((flag) => PRESENCE_FLAG_LABELS[flag]))),
  },
  { title: '结果', width: 10, value: ({ came }) => (came ? '到场' : '未到场') },
  { title: '计入分钟', width: 10, value: ({ minutes }) => minutes },
];

type Somebody = {
  personId: PersonId;
  name: string;
  number: string;
  times: number;
  missed: number;
  minutes: number;
};

/** One row a person, whoever served longest first. */
const peopleOf = ({ present }: Ledger): Somebody[] => {
  const people = new Map<PersonId, Somebody>();
  for (const { personId, signUp, came, minutes } of present) {
    const { name, number } = signUp;
    const known = people.get(personId) ?? { personId, name, number, times: 0, missed: 0, minutes: 0 };
    const missed = minutes !== null && !came ? 1 : 0;
    people.set(personId, {
      ...known,
      times: known.times + (came ? 1 : 0),
      missed: known.missed + missed,
      minutes: known.minutes + (minutes ?? 0),
    });
  }
  return [...people.values()].sort((a, b) => b.minutes - a.minutes || b.times - a.times);
};

const peopleColumns = (book: Book): Column<Somebody>[] => [
  { title: '姓名', width: 12, value: namer(book) },
  { title: '志愿者编号', width: 16, value: ({ number }) => number },
  { title: '到场次数', width: 10, value: ({ times }) => times },
  { title: '未到次数', width: 10, value: ({ missed }) => missed },
  { title: '服务时长（小时）', width: 16, value: ({ minutes }) => hoursOf(minutes) },
];

const summaryOf = ({
  ledger,
  place,
  within,
  from,
  until,
  fullNames,
  by,
  at,
}: Book): [string, string | number][] => [
  ['社区', place],
  ['区划代码', within],
  ['起止日期', `${from} 至 ${until}`],
  ['活动数', ledger.totals.activities],
  ['到场志愿者人数', ledger.totals.volunteers],
  ['报名人次', ledger.totals.signedUp],
  ['到场人次', ledger.totals.came],
  ['未到人次', ledger.totals.absent],
  ['待核对人次', ledger.totals.flagged],
  ['服务时长（小时）', hoursOf(ledger.totals.minutes)],
  ['姓名', fullNames ? '完整显示，请妥善保管' : '只显示姓氏'],
  ['导出人', by],
  ['导出日期', dayOf(at)],
];

/** 志愿服务台账: what came of it on the first sheet, what it was counted from on the others. */
export const ledgerBook = (book: Book): Sheet[] => [
  sheetOf(
    '汇总',
    [
      { title: '项目', width: 18, value: ([title]) => title },
      { title: '内容', width: 30, value: ([, value]) => value },
    ],
    summaryOf(book),
  ),
  sheetOf('活动', LINES, book.ledger.lines),
  sheetOf('到场记录', presenceColumns(book), book.ledger.present),
  sheetOf('志愿者', peopleColumns(book), peopleOf(book.ledger)),
];
