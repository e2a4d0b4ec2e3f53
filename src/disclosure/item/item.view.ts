import { OBJECTION_KIND_LABELS, OBJECTION_STATE_LABELS } from '#types/disclosure.labels';
import type { ItemDetail } from '#types/disclosure-item';
import type { Objection } from '#types/objection';
import { whenText } from '../../shared/format/dates';
import type { IconName } from '../../shared/ui/show/icons';
import type { Tone } from '../../shared/ui/tone';

type Mark = { tone: Tone; icon: IconName; words: string };

const dayOf = (day: string): string => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`;

/** How long it is on display, and what keeps it open. */
export const standingMark = ({
  standing,
  public: shown,
}: Pick<ItemDetail, 'standing' | 'public'>): Mark | null => {
  if (standing === null || shown === null) return null;
  if (standing === 'running')
    return { tone: 'pri', icon: 'clock', words: `公示中，到 ${dayOf(shown.until)}` };
  if (standing === 'held') return { tone: 'warn', icon: 'warn', words: '公示期满，异议未办结' };
  return { tone: 'mute', icon: 'done', words: '公示期满' };
};

const unseenText = (seen: 'held' | 'hidden', mine: boolean): string => {
  if (seen === 'hidden') return '没有公开，仍会答复';
  return mine ? '审核中，只有您和社区看得到' : '待审核，居民看不到';
};

export const objectionMark = ({ state, overdue, seen, mine }: Objection): Mark => {
  if (seen !== 'shown') return { tone: 'info', icon: 'shield', words: unseenText(seen, mine) };
  if (overdue) return { tone: 'bad', icon: 'clock', words: '答复已逾期' };
  if (state === 'open' || state === 'with_committee')
    return { tone: 'info', icon: 'clock', words: OBJECTION_STATE_LABELS[state] };
  return { tone: 'pri', icon: 'done', words: OBJECTION_STATE_LABELS[state] };
};

export const askedText = ({ kind, at, mine }: Objection, now: number): string =>
  `${mine ? '我的' : '居民'}${OBJECTION_KIND_LABELS[kind]} · ${whenText(at, now)}`;

export const dueText = ({ dueAt, provisional, overdue }: Objection, now: number): string => {
  if (dueAt === null || overdue) return '';
  return `${whenText(dueAt, now)}前答复${provisional ? '（节假日安排公布后可能调整）' : ''}`;
};
