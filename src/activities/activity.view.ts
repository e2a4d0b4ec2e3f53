import { ACTIVITY_STATUS_LABELS, STANDING_LABELS, type Standing } from '#types/activities.labels';
import type { ActivitySummary } from '#types/activity-shapes';
import { SERVICE_KIND_LABELS } from '#types/volunteers.labels';
import type { Mark } from '../shared/ui/tone';
import { spanText } from './when.view';

const STATUS_LOOKS: Record<ActivitySummary['status'], Omit<Mark, 'words'>> = {
  draft: { icon: 'edit', tone: 'mute' },
  open: { icon: 'people', tone: 'pri' },
  full: { icon: 'clock', tone: 'info' },
  running: { icon: 'clock', tone: 'pri' },
  ended: { icon: 'clock', tone: 'mute' },
  settled: { icon: 'done', tone: 'mute' },
  cancelled: { icon: 'close', tone: 'warn' },
};
const STANDING_LOOKS: Record<Standing, Omit<Mark, 'words'>> = {
  in: { icon: 'check', tone: 'pri' },
  waiting: { icon: 'clock', tone: 'info' },
  offered: { icon: 'bell', tone: 'warn' },
  withdrawn: { icon: 'close', tone: 'mute' },
  lapsed: { icon: 'history', tone: 'mute' },
};

export const statusMark = ({ status }: Pick<ActivitySummary, 'status'>): Mark => ({
  ...STATUS_LOOKS[status],
  words: ACTIVITY_STATUS_LABELS[status],
});
export const standingMark = (standing: Standing): Mark => ({
  ...STANDING_LOOKS[standing],
  words: STANDING_LABELS[standing],
});

const OVER: readonly ActivitySummary['status'][] = ['cancelled', 'settled'];
const GONE: readonly Standing[] = ['withdrawn', 'lapsed'];

/** One's own place says most, unless all is over or one is out of it. */
export const markOf = (activity: Pick<ActivitySummary, 'status' | 'mine'>): Mark => {
  const { mine, status } = activity;
  return mine === null || OVER.includes(status) || GONE.includes(mine.standing)
    ? statusMark(activity)
    : standingMark(mine.standing);
};

type Counted = { places: number; taken: number; waiting: number };
const fullText = ({ waiting }: Counted): string => (waiting > 0 ? `已报满，${waiting} 人候补` : '已报满');

/** Of one post: `还有 3 个名额`, `已报满，2 人候补`. A free place that somebody waits for is theirs. */
export const placesText = (post: Counted): string => {
  const left = post.places - post.taken;
  return left > 0 && post.waiting === 0 ? `还有 ${left} 个名额` : fullText(post);
};

/** Of all posts together: while one has a place, that is what counts. */
const placesLeft = (activity: Counted): string => {
  const left = activity.places - activity.taken;
  return left > 0 ? `还有 ${left} 个名额` : fullText(activity);
};

const isPlainFull = (activity: ActivitySummary): boolean =>
  markOf(activity).words === ACTIVITY_STATUS_LABELS.full && activity.waiting === 0;

const OPEN: readonly ActivitySummary['status'][] = ['open', 'full'];

/** What a row of a list says. */
export const rowOf = (activity: ActivitySummary, now: number) => {
  const { title, kind, team, place, startsAt, endsAt, status } = activity;
  return {
    mark: markOf(activity),
    above: `${SERVICE_KIND_LABELS[kind]} · ${team.name}`,
    title,
    when: spanText(startsAt, endsAt, now),
    where: place.detail || place.label,
    // a full one without anybody waiting says so by its mark already
    places: OPEN.includes(status) && !isPlainFull(activity) ? placesLeft(activity) : '',
  };
};
export type Row = ReturnType<typeof rowOf>;

export const spokenRow = ({ mark, above, title, when, where, places }: Row): string =>
  [above, mark.words, title, when, where, places].filter(Boolean).join('，');
