import type { ActivitySummary } from '#types/activity-shapes';
import type { Column } from '../../../shared/beside/beside.types';
import { Tag } from '../../../shared/ui/show/tag';
import { rowOf, spokenRow, statusMark } from '../../activity.view';

/** A leader has no place of their own in the row: what counts is how the activity stands. */
export const ledRow = (activity: ActivitySummary, now: number) => ({
  ...rowOf(activity, now),
  mark: statusMark(activity),
});

/** Activities that somebody answers for, at a desk. */
export const LED_COLUMNS: readonly Column<ActivitySummary>[] = [
  { title: '活动', kind: 'main', cell: ({ title }) => title },
  { title: '时间', cell: (activity) => rowOf(activity, Date.now()).when },
  { title: '地点', cell: (activity) => rowOf(activity, Date.now()).where },
  {
    title: '状态',
    kind: 'state',
    cell: (activity) => {
      const { tone, icon, words } = statusMark(activity);
      return (
        <Tag tone={tone} icon={icon}>
          {words}
        </Tag>
      );
    },
  },
];

export const spokenLed = (activity: ActivitySummary): string => spokenRow(ledRow(activity, Date.now()));
