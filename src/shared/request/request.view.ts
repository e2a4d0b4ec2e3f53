import type { RequestSummary } from '#types/request-summary';
import { CATEGORY_LABELS, type Category, STATUS_LABELS, type Status } from '#types/requests.labels';
import { LEVEL_LABELS } from '#types/territory.labels';
import { dayText, whenText } from '../format/dates';
import { dueMark } from '../ui/show/due-mark';
import type { IconName } from '../ui/show/icons';
import type { Mark } from '../ui/tone';

export const CATEGORY_ICONS: Record<Category, IconName> = {
  facilities: 'light',
  sanitation: 'clean',
  utilities: 'water',
  safety: 'fire',
  parking: 'road',
  noise: 'noise',
  property: 'house',
  care: 'care',
  dispute: 'scale',
  consultation: 'chat',
  other: 'more',
};

const STATUS_MARKS: Record<Status, Omit<Mark, 'words'>> = {
  submitted: { icon: 'send', tone: 'info' },
  accepted: { icon: 'check', tone: 'info' },
  assigned: { icon: 'people', tone: 'info' },
  acknowledged: { icon: 'edit', tone: 'pri' },
  resolved: { icon: 'search', tone: 'warn' },
  verified: { icon: 'star', tone: 'warn' },
  closed: { icon: 'done', tone: 'pri' },
  refused: { icon: 'close', tone: 'bad' },
  withdrawn: { icon: 'history', tone: 'mute' },
};

/** A state is never told by colour alone: an icon and words go with it. */
export const statusMark = (status: Status): Mark => ({
  ...STATUS_MARKS[status],
  words: STATUS_LABELS[status],
});

const LONGEST = 16;

/** The beginning of what was written, on one line: for queue entries and drafts. */
export function shortWords(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  const letters = [...line];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : line;
}

/** `261122-48375-2` in the groups in which it is read out on the phone. */
export const numberGroups = (number: string): string[] => number.split('-');

/** One digit after the other, or a screen reader says forty-eight thousand. */
export const spokenNumber = (number: string): string =>
  numberGroups(number)
    .map((group) => [...group].join(' '))
    .join('，');

export type CardView = {
  id: string;
  icon: IconName;
  title: string;
  words: string;
  status: Mark;
  place: string;
  when: string;
  due: Mark | null;
  facts: Mark[];
};

/** The step that a bad rating asks for next, and by when; `null` where none is due. */
function caseMark({ ratingCase }: RequestSummary, now: number): Mark | null {
  if (!ratingCase || ratingCase.state === 'rectified') return null;
  const [step, due, icon] =
    ratingCase.state === 'open'
      ? (['回访', ratingCase.contactDueAt, 'phone'] as const)
      : (['整改', ratingCase.rectifyDueAt, 'edit'] as const);
  if (now > Date.parse(due)) return { icon: 'warn', tone: 'bad', words: `${step}已超期` };
  return { icon, tone: 'warn', words: `最晚${dayText(due, now)}${step}` };
}

/** Facts beside the status: what a bad rating asks for, whom it was raised to, how often it was urged. */
function factsOf(request: RequestSummary, now: number): Mark[] {
  const step = caseMark(request, now);
  const facts: Mark[] = step ? [step] : [];
  if (request.escalatedTo) {
    facts.push({ icon: 'warn', tone: 'bad', words: `${LEVEL_LABELS[request.escalatedTo]}督办` });
  }
  if (request.urgedCount > 0)
    facts.push({ icon: 'bell', tone: 'warn', words: `催办 ${request.urgedCount} 次` });
  return facts;
}

function dueOf({ deadline, overdue }: RequestSummary): Mark | null {
  if (!deadline) return null;
  const { workingDaysLeft, pausedSince, provisional } = deadline;
  return dueMark({ workingDaysLeft, overdue, paused: pausedSince !== null, provisional });
}

/** What a card shows of a request. `now` is epoch milliseconds. */
export function cardOf(request: RequestSummary, now: number): CardView {
  const title = CATEGORY_LABELS[request.category];
  const status = statusMark(request.status);
  return {
    id: request.id,
    icon: CATEGORY_ICONS[request.category],
    title,
    words: request.words,
    status,
    place: [request.place.label, request.place.detail].filter(Boolean).join(' '),
    when: whenText(request.submittedAt, now),
    due: dueOf(request),
    facts: factsOf(request, now),
  };
}

export const detailUrl = (id: string): string => `/requests/pages/detail/index?id=${id}`;
export const SUBMIT_URL = '/requests/pages/submit/index';
