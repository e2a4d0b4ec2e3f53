import { View } from '@tarojs/components';
import type { ActivitySummary } from '#types/activity-shapes';
import { apart } from '../../shared/format/apart';
import { spokenCell, weeksFrom } from './month';

const HEADS = ['一', '二', '三', '四', '五', '六', '日'] as const;

type Props = {
  today: string;
  activities: readonly ActivitySummary[];
  /** The chosen day. */
  value: string;
  onChange: (day: string) => void;
};

const cellClass = (on: boolean, isPast: boolean, isToday: boolean): string =>
  ['ac-day', on && 'ac-day--on', isPast && 'ac-day--past', isToday && 'ac-day--today']
    .filter(Boolean)
    .join(' ');

/** Five weeks at a glance; a day with something on carries how much. */
export function Calendar({ today, activities, value, onChange }: Props) {
  return (
    <View className="card ac-cal" aria-role="radiogroup" aria-label="活动日历">
      <View className="ac-week" aria-hidden="true">
        {HEADS.map((head) => (
          <View key={head} className="ac-week__h">
            {head}
          </View>
        ))}
      </View>
      {weeksFrom(today, activities).map((week) => (
        <View key={week[0]?.day ?? ''} className="ac-week">
          {week.map((cell) => (
            <View
              key={cell.day}
              className={cellClass(cell.day === value, cell.isPast, cell.day === today)}
              aria-role="radio"
              aria-label={spokenCell(cell)}
              aria-checked={cell.day === value ? 'true' : 'false'}
              onClick={() => onChange(cell.day)}
            >
              <View>{apart(cell.label)}</View>
              <View className="ac-day__n">{cell.count > 0 ? `${cell.count} 个` : ''}</View>
            </View>
          ))}
        </View>
      ))}
    </View>
  );
}
