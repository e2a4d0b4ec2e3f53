import type { TimelineEntry } from '#types/requests';
import { TIMELINE_LABELS, type TimelineKind } from '#types/requests.labels';
import type { TimelineRow } from '../../shared/ui/show/timeline';
import type { Tone } from '../../shared/ui/tone';

/** What went forward, what went wrong; everything else is neutral. */
const TONES: Partial<Record<TimelineKind, Tone>> = {
  submitted: 'info',
  acknowledged: 'pri',
  progress: 'pri',
  resolved: 'pri',
  verified: 'pri',
  closed: 'pri',
  case_rectified: 'pri',
  returned: 'warn',
  reopened: 'warn',
  urged: 'warn',
  paused: 'warn',
  case_opened: 'warn',
  refused: 'bad',
  overdue: 'bad',
  escalated: 'bad',
};

const toldIn = ({ words, photos }: TimelineEntry) => ({
  ...(words ? { words } : {}),
  ...(photos.length > 0 ? { photos: photos.map((photo) => photo.url) } : {}),
});

/** The server appends, a person looks for the newest first. What was submitted stands on a card of its own. */
export const timelineRows = (timeline: readonly TimelineEntry[]): TimelineRow[] =>
  timeline
    .map((entry, index) => ({
      key: `${index} ${entry.at}`,
      at: entry.at,
      // A server that is newer than this app may know more kinds.
      title: TIMELINE_LABELS[entry.kind] ?? '新的进展',
      tone: TONES[entry.kind] ?? ('mute' as const),
      by: entry.by,
      inner: entry.inner,
      ...(entry.kind === 'submitted' ? {} : toldIn(entry)),
    }))
    .reverse();
