import { ITEM_EVENT_LABELS } from '#types/disclosure.labels';
import type { ItemWork } from '#types/disclosure-item';
import type { TimelineRow } from '../../shared/ui/show/timeline';

/** The newest first, as everywhere. */
export const storyRows = (timeline: ItemWork['timeline']): TimelineRow[] =>
  [...timeline].reverse().map(({ at, kind, by, words }) => ({
    key: `${at}${kind}`,
    at,
    title: ITEM_EVENT_LABELS[kind],
    by: by || '系统自动',
    words,
  }));

/** Why what was submitted came back; `null`: it did not, or was submitted again. */
export const returnedFor = ({ next, timeline }: Pick<ItemWork, 'next' | 'timeline'>): string | null => {
  const last = [...timeline].reverse().find(({ kind }) => kind !== 'saved');
  return next !== null && !next.submitted && last?.kind === 'sent_back' ? last.words : null;
};
