import { View } from '@tarojs/components';
import type { ItemSummary } from '#types/disclosure-item';
import { iconClass } from '../../shared/ui/show/icon';
import { tagClass } from '../../shared/ui/show/tag';
import { classAndPeriod, publishedText } from './board.view';

type Props = { item: ItemSummary; onTap: () => void };

const markOf = ({ status, correctedAt }: ItemSummary) => {
  if (status === 'withdrawn') return { tone: 'warn', icon: 'close', words: '已撤回' } as const;
  return correctedAt === null ? null : ({ tone: 'info', icon: 'edit', words: '有更正' } as const);
};

/** One disclosed item, in one template, so that a long list stays light. */
export function ItemRow({ item, onTap }: Props) {
  const mark = markOf(item);
  return (
    <View
      compileMode
      className="card dc-row"
      hoverClass="card--down"
      aria-role="button"
      aria-label={[item.title, classAndPeriod(item), mark?.words, publishedText(item)]
        .filter(Boolean)
        .join('，')}
      onClick={onTap}
    >
      <View className="dc-row__k">{classAndPeriod(item)}</View>
      <View className="dc-row__t">{item.title}</View>
      <View className="dc-row__s">{publishedText(item)}</View>
      {mark && (
        <View className={tagClass(mark.tone)}>
          <View className={iconClass(mark.icon, 'sm')} aria-hidden="true" />
          <View>{mark.words}</View>
        </View>
      )}
    </View>
  );
}
