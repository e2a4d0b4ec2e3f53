import { View } from '@tarojs/components';
import type { RecordSummary } from '#types/hours';
import { Tag } from '../../shared/ui/show/tag';
import { dayWords, hoursText, stateMark } from '../hours.view';

/** @param whose the masked name and the number, where it is not one's own; `opinion`: what both sides said of it */
type Props = { record: RecordSummary; whose?: string; opinion?: string; onTap: () => void };

/** One service: what, when, how long. */
export function RecordRow({ record, whose, opinion, onTap }: Props) {
  const mark = stateMark(record);
  const when = `${dayWords(record.day, Date.now())} · ${record.unit}`;
  const long = hoursText(record.minutes);
  return (
    <View
      className="card hr-row"
      hoverClass="card--down"
      aria-role="button"
      aria-label={[record.title, long, whose, when, opinion, mark.words].filter(Boolean).join('，')}
      onClick={onTap}
    >
      <View className="hr-row__h">
        <View className="hr-row__t">{record.title}</View>
        <View className="hr-row__n">{long}</View>
      </View>
      {whose && <View className="hr-row__s">{whose}</View>}
      <View className="hr-row__s">{when}</View>
      {opinion && <View className="hr-row__s">{opinion}</View>}
      <Tag tone={mark.tone} icon={mark.icon}>
        {mark.words}
      </Tag>
    </View>
  );
}
