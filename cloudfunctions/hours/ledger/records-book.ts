import { dayOf } from '#kernel/instant';
import { maskName } from '#kernel/masks';
import { type Column, type Sheet, sheetOf } from '#platform/workbook';
import { NATIONAL_ITEMS, QUALITY_LABELS, RECORD_STATE_LABELS } from '#types/hours.labels';
import type { Day, Instant } from '#types/time';
import { type Listed, stateOf } from '../record/record.state';

export type Book = {
  records: readonly Listed[];
  place: string;
  from: Day;
  until: Day;
  fullNames: boolean;
  by: string;
  at: Instant;
};
type Item = keyof typeof NATIONAL_ITEMS;

const ITEMS = Object.keys(NATIONAL_ITEMS) as Item[];
const WIDE: readonly Item[] = ['title', 'place', 'content', 'unit'];

/** Hours with one decimal, as they are told everywhere. */
const hoursOf = (minutes: number): number => Math.round(minutes / 6) / 10;

const nameOf = ({ name }: Listed, fullNames: boolean): string => {
  if (name === '') return '已注销';
  return fullNames ? name : maskName(name);
};

const valuesOf = (
  record: Listed,
  { fullNames }: Pick<Book, 'fullNames'>,
): Record<Item, string | number | null> => {
  const { number, title, day, place, content, minutes, unit, leader, appraisal } = record;
  return {
    ...{ number, title, day, place, content, unit, leader },
    name: nameOf(record, fullNames),
    hours: hoursOf(minutes),
    quality: appraisal && QUALITY_LABELS[appraisal.quality],
    appraisedOn: appraisal && dayOf(appraisal.at),
  };
};

/** The national items first, in their order; then what the community keeps beside them. */
const columnsOf = (book: Book): Column<Listed>[] => [
  ...ITEMS.map((item) => ({
    title: NATIONAL_ITEMS[item].label,
    width: WIDE.includes(item) ? 24 : 14,
    value: (record: Listed) => valuesOf(record, book)[item],
  })),
  { title: '队伍', width: 18, value: ({ team }) => team },
  { title: '记录日期', width: 12, value: ({ recordedAt }) => dayOf(recordedAt) },
  { title: '记录状态', width: 14, value: (record) => RECORD_STATE_LABELS[stateOf(record)] },
];

type Line = readonly [string, string | number];

const summaryOf = ({ records, place, from, until, fullNames, by, at }: Book): Line[] => [
  ['记录单位', place],
  ['服务日期', `${from} 至 ${until}`],
  ['记录条数', records.length],
  ['志愿者人数', new Set(records.map(({ person }) => person)).size],
  ['服务时长（小时）', hoursOf(records.reduce((sum, { minutes }) => sum + minutes, 0))],
  ['姓名', fullNames ? '完整显示，请妥善保管' : '只显示姓氏'],
  ['导出人', by],
  ['导出日期', dayOf(at)],
];

/** Which rule asks for each item; one that nobody confirmed at its source says so. */
const SOURCES: readonly Line[] = ITEMS.map((item) => {
  const { label, source, sure } = NATIONAL_ITEMS[item];
  return [label, sure ? source : `${source}（尚未核实原文）`];
});

const pairs = (name: string, titles: readonly [string, string], lines: readonly Line[]): Sheet =>
  sheetOf(
    name,
    [
      { title: titles[0], width: 18, value: ([title]: Line) => title },
      { title: titles[1], width: 36, value: ([, value]: Line) => value },
    ],
    lines,
  );

/** Every record of the time, whatever it came from: activities and help among neighbours. */
export const recordsBook = (book: Book): Sheet[] => [
  pairs('汇总', ['项目', '内容'], summaryOf(book)),
  sheetOf('服务记录', columnsOf(book), book.records),
  pairs('数据项依据', ['数据项', '依据'], SOURCES),
];
