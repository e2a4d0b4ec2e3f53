import { REPEAT_LABELS } from '#types/activities.labels';
import type { ActivityDetail } from '#types/activity-shapes';
import { goTo } from '../../shared/api/navigate';
import { dayText } from '../../shared/format/dates';
import { pointUrl } from '../../shared/place/point-url';
import { Cell, Cells } from '../../shared/ui/frame/cell';
import { spanText } from '../when.view';

const ledBy = ({ leader, socialWorker }: ActivityDetail): string =>
  socialWorker === null ? `领队 ${leader}` : `领队 ${leader}，社工 ${socialWorker}`;

const repeatText = ({ repeat }: ActivityDetail, now: number): string =>
  repeat === null
    ? ''
    : `${REPEAT_LABELS[repeat.every]}一次，到${dayText(`${repeat.until}T00:00:00+08:00`, now)}`;

/** When, where and with whom. */
export function AboutCells({ activity, now }: { activity: ActivityDetail; now: number }) {
  const { place, team, startsAt, endsAt } = activity;
  const { point } = place;
  const repeat = repeatText(activity, now);
  return (
    <Cells>
      <Cell icon="clock" title={spanText(startsAt, endsAt, now)} {...(repeat && { words: repeat })} />
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
