import type { TimelineEntry } from '#types/requests';
import type { TimelineRow } from '../../shared/ui/show/timeline';
import type { Tone } from '../../shared/ui/tone';

/** What an entry is called; a kind of a newer server is simply progress. */
const KINDS: Record<string, { title: string; tone: Tone }> = {
  submitted: { title: '提交诉求', tone: 'info' },
};

export function timelineRows(timeline: readonly TimelineEntry[]): TimelineRow[] {
  return timeline
    .map((entry, index) => {
      const kind = KINDS[entry.kind] ?? { title: '有新进展', tone: 'mute' as const };
      return {
        key: `${entry.at} ${index}`,
        at: entry.at,
        title: kind.title,
        tone: kind.tone,
        by: entry.by,
        inner: entry.inner,
        ...(entry.words ? { words: entry.words } : {}),
        ...(entry.photos.length > 0 ? { photos: entry.photos.map((photo) => photo.url) } : {}),
      };
    })
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}
