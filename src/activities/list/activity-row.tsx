import { View } from '@tarojs/components';
import { apart } from '../../shared/format/apart';
import { iconClass } from '../../shared/ui/show/icon';
import { tagClass } from '../../shared/ui/show/tag';
import { type Row, spokenRow } from '../activity.view';

type Props = { row: Row; onTap: () => void };

/** One activity of a list; in one template, so that a long list stays light. */
export function ActivityRow({ row, onTap }: Props) {
  return (
    <View
      compileMode
      className="card ac-row"
      hoverClass="card--down"
      aria-role="button"
      aria-label={spokenRow(row)}
      onClick={onTap}
    >
      <View className="ac-row__h">
        <View className="ac-row__k">{apart(row.above)}</View>
        <View className={tagClass(row.mark.tone)}>
          <View className={iconClass(row.mark.icon, 'sm')} aria-hidden="true" />
          <View>{apart(row.mark.words)}</View>
        </View>
      </View>
      <View className="ac-row__t">{apart(row.title)}</View>
      <View className="ac-row__s">
        <View className={iconClass('clock', 'sm')} aria-hidden="true" />
        <View>{apart(row.when)}</View>
      </View>
      <View className="ac-row__s">
        <View className={iconClass('pin', 'sm')} aria-hidden="true" />
        <View>{apart(row.where)}</View>
      </View>
      {row.places && <View className="ac-row__p">{apart(row.places)}</View>}
    </View>
  );
}
