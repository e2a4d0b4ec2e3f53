import { dayOf } from '#kernel/instant';
import type { Paper, PaperBlock } from '#platform/paper/paper';
import type { SheetId } from '#types/ids';
import type { Instant } from '#types/time';
import type { PrintableSheet } from '../hours/hours.public';

const hoursOf = (minutes: number): string => (Math.round(minutes / 6) / 10).toString();

/** `3K7M-9Q2A-…`: in fours, as one reads it out. */
export const spokenCode = (id: SheetId): string => (id.slice(2).toUpperCase().match(/.{4}/g) ?? []).join('-');

const COLUMNS = [
  { title: '日期', share: 2.2 },
  { title: '活动名称', share: 3 },
  { title: '服务内容', share: 4.4 },
  { title: '地点', share: 2.6 },
  { title: '负责人', share: 1.6 },
  { title: '小时', share: 1.2 },
];

/** What must be on it (民政部令第67号 Art. 14: time, content, who recorded it), and what it is not. */
const blocksOf = ({ sheet, records }: PrintableSheet): PaperBlock[] => [
  {
    kind: 'fields',
    rows: [
      ['姓名', sheet.name],
      ['志愿者编号', sheet.number],
      ['记录单位', sheet.unit],
      ['起止日期', `${sheet.from} 至 ${sheet.until}`],
      ['服务时间', `${hoursOf(sheet.minutes)} 小时，共 ${sheet.records} 次`],
      ['核验码', spokenCode(sheet._id)],
    ],
  },
  {
    kind: 'table',
    columns: COLUMNS,
    rows: records.map(({ day, title, content, place, leader, minutes }) => [
      day,
      title,
      content,
      place,
      leader,
      hoursOf(minutes),
    ]),
  },
  {
    kind: 'paragraph',
    pieces: [
      {
        text: '服务时间是实际提供服务的时间，不含路途、等候和用餐。本单是平台服务记录，不是志愿服务记录证明；需要证明的，请在全国志愿服务信息系统办理。',
      },
    ],
  },
];

/** @param address of the app for everybody, without a slash at its end; empty: none */
export const sheetPaper = (
  printable: PrintableSheet,
  { address, now }: { address: string; now: Instant },
): Paper => {
  const { sheet } = printable;
  return {
    size: 'sheet',
    sender: sheet.unit,
    title: '平台服务记录单',
    subtitle: `${dayOf(sheet.issuedAt)} 开具`,
    blocks: blocksOf(printable),
    signature: [sheet.unit, dayOf(sheet.issuedAt)],
    ...(address !== '' && {
      code: { link: `${address}/?v=${sheet._id}`, words: '扫一扫，核验这张记录单是否有效' },
    }),
    foot: `一键清 · 核验码 ${spokenCode(sheet._id)}`,
    printedAt: now,
  };
};
