import type { ActivityDetail } from '#types/activity-shapes';
import { goTo } from '../../shared/api/navigate';
import { pointUrl } from '../../shared/place/point-url';
import { Cell, Cells } from '../../shared/ui/frame/cell';
import { spanText } from '../when.view';

const ledBy = ({ leader, socialWorker }: ActivityDetail): string =>
  socialWorker === null ? `领队 ${leader}` : `领队 ${leader}，社工 ${socialWorker}`;

/** When, where and with whom. */
export function AboutCells({ activity, now }: { activity: ActivityDetail; now: number }) {
  const { place, team, startsAt, endsAt } = activity;
  const { point } = place;
  return (
    <Cells>
      <Cell icon="clock" title={spanText(startsAt, endsAt, now)} />
      <Cell
        icon="pin"
        title={place.detail || place.label}
        {...(place.detail && { words: place.label })}
        {...(point && { onTap: () => goTo(pointUrl(place.territory, point)) })}
      />
      <Cell icon="people" title={team.name} words={ledBy(activity)} />
    </Cells>
  );
}
