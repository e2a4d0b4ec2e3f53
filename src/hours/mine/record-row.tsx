import { View } from '@tarojs/components';
import type { RecordSummary } from '#types/hours';
import { iconClass } from '../../shared/ui/show/icon';
import { tagClass } from '../../shared/ui/show/tag';
import { dayWords, hoursText, stateMark } from '../hours.view';

/** @param whose the masked name and the number, where it is not one's own; `opinion`: what both sides said of it */
type Props = { record: RecordSummary; whose?: string; opinion?: string; onTap: () => void };

/** One service: what, when, how long. In one template (`compileMode`), for there are many of them. */
export function RecordRow({ record, whose, opinion, onTap }: Props) {
  const mark = stateMark(record);
  const when = `${dayWords(record.day, Date.now())} · ${record.unit}`;
  const long = hoursText(record.minutes);
  return (
    <View
      compileMode
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
      <View className={tagClass(mark.tone)}>
        <View className={iconClass(mark.icon, 'sm')} aria-hidden="true" />
        <View>{mark.words}</View>
      </View>
    </View>
  );
}
