import type { RecordDetail, RecordSummary, Stars } from '#types/hours';
import { MAX_STARS, RECORD_STATE_LABELS, type RecordState, type SheetState } from '#types/hours.labels';
import { clockText, dayKey, dayText } from '../shared/format/dates';
import type { Mark } from '../shared/ui/tone';

/** To a tenth, as hours are read: `2.5`. */
export const hoursNumber = (minutes: number): string => String(Math.round(minutes / 6) / 10);
export const hoursText = (minutes: number): string => `${hoursNumber(minutes)} 小时`;

const NOON = 'T04:00:00.000Z';
/** `11月20日`, of a day without a time. */
export const dayWords = (day: string, now: number): string => dayText(`${day}${NOON}`, now);

const STATE_LOOKS: Record<RecordState, Omit<Mark, 'words'>> = {
  recorded: { icon: 'done', tone: 'pri' },
  asked: { icon: 'chat', tone: 'info' },
  proposed: { icon: 'clock', tone: 'warn' },
};

export const stateMark = ({ state, minutes }: Pick<RecordSummary, 'state' | 'minutes'>): Mark =>
  state === 'recorded' && minutes === 0
    ? { icon: 'info', tone: 'mute', words: '未到场' }
    : { ...STATE_LOOKS[state], words: RECORD_STATE_LABELS[state] };

const SHEET_LOOKS: Record<SheetState, Mark> = {
  valid: { icon: 'shield', tone: 'pri', words: '有效' },
  changed: { icon: 'warn', tone: 'warn', words: '时长已更正' },
  withdrawn: { icon: 'close', tone: 'mute', words: '已撤回' },
};
export const sheetMark = (state: SheetState): Mark => SHEET_LOOKS[state];

/** `★★☆☆☆` is for the eye alone; the words beside it say it. */
export const starRow = (star: number): string => '★'.repeat(star) + '☆'.repeat(MAX_STARS - star);

export const starWords = ({ star }: Stars): string => (star === 0 ? '还没有星级' : `${star} 星志愿者`);

/** `再服务 12.5 小时，就是 2 星（满 300 小时）`. */
export const nextWords = ({ next }: Stars): string =>
  next === null
    ? '已是最高星级，谢谢您的付出'
    : `再服务 ${hoursText(next.missing)}，就是 ${next.star} 星（满 ${next.hours} 小时）`;

/** How far from the star before to the next, in hundredths. */
export const progressOf = ({ next, minutes }: Stars): number =>
  next === null ? 100 : Math.floor((minutes * 100) / (next.hours * 60));

type Spans = RecordDetail['spans'];
export const spansText = (spans: Spans): string =>
  spans.length === 0
    ? '未到场'
    : spans.map(({ from, until }) => `${clockText(from)}–${clockText(until)}`).join('、');

/** When it was; of help among neighbours only how long it took is known. */
export const timesText = ({ spans, minutes }: Pick<RecordDetail, 'spans' | 'minutes'>): string =>
  spans.length === 0 && minutes > 0 ? hoursText(minutes) : spansText(spans);

/** `3K7M-9Q2A-…`, in fours, as one reads it out. */
export const spokenCode = (id: string): string => (id.slice(2).toUpperCase().match(/.{4}/g) ?? []).join('-');

const CODE_SIGNS = 16;
/** What somebody typed, as the id of a sheet; what looks alike is meant. `null`: no code. */
export function sheetIdOf(typed: string): string | null {
  const signs = typed
    .replace(/^v_/, '')
    .toLowerCase()
    .replace(/[^0-9a-z]/g, '')
    .replace(/[il]/g, '1')
    .replace(/o/g, '0');
  return signs.length === CODE_SIGNS && !signs.includes('u') ? `v_${signs}` : null;
}

/** `09:30` on the day of that instant there, as an instant. */
export const atClock = (day: string, clock: string): string =>
  new Date(`${dayKey(day)}T${clock}:00+08:00`).toISOString();
