import type { WishDetail } from '#types/wishes';
import { WISH_EVENT_LABELS } from '#types/wishes.labels';
import { Card } from '../../shared/ui/frame/card';
import { Timeline } from '../../shared/ui/show/timeline';

/** What happened, newest first. */
export function StoryCard({ story }: Pick<WishDetail, 'story'>) {
  if (story.length === 0) return null;
  const entries = story
    .map(({ at, kind, by, words }, place) => ({
      key: `${at} ${kind} ${place}`,
      at,
      title: WISH_EVENT_LABELS[kind],
      ...(by ? { by } : {}),
      ...(words ? { words } : {}),
    }))
    .reverse();
  return (
    <Card title="经过">
      <Timeline entries={entries} />
    </Card>
  );
}
