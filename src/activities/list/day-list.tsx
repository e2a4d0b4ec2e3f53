import { View } from '@tarojs/components';
import type { ActivitySummary } from '#types/activity-shapes';
import { goTo } from '../../shared/api/navigate';
import { detailUrl } from '../activities.urls';
import { rowOf } from '../activity.view';
import { ActivityRow } from './activity-row';

type Props = { activities: readonly ActivitySummary[]; none: string; distance?: (id: string) => string };

/** Rows that open what they are about; or one line where there is none. */
export function DayList({ activities, none, distance }: Props) {
  const now = Date.now();
  if (activities.length === 0) return <View className="ac-none">{none}</View>;
  return (
    <>
      {activities.map((activity) => {
        const row = rowOf(activity, now);
        const far = distance?.(activity.id);
        return (
          <ActivityRow
            key={activity.id}
            row={far ? { ...row, where: `${row.where}，离您 ${far}` } : row}
            onTap={() => goTo(detailUrl(activity.id))}
          />
        );
      })}
    </>
  );
}
