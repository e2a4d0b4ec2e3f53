import { View } from '@tarojs/components';
import type { RecordSummary } from '#types/hours';
import { Tag } from '../../shared/ui/show/tag';
import { dayWords, hoursText, stateMark } from '../hours.view';

/** One service: what, when, how long. */
export function RecordRow({ record, onTap }: { record: RecordSummary; onTap: () => void }) {
  const mark = stateMark(record);
  const when = `${dayWords(record.day, Date.now())} · ${record.unit}`;
  const long = hoursText(record.minutes);
  return (
    <View
      className="card hr-row"
      hoverClass="card--down"
      aria-role="button"
      aria-label={[record.title, long, when, mark.words].join('，')}
      onClick={onTap}
    >
      <View className="hr-row__h">
        <View className="hr-row__t">{record.title}</View>
        <View className="hr-row__n">{long}</View>
      </View>
      <View className="hr-row__s">{when}</View>
      <Tag tone={mark.tone} icon={mark.icon}>
        {mark.words}
      </Tag>
    </View>
  );
}
