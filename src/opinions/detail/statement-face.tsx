import { View } from '@tarojs/components';
import type { OpinionDetail, StatementCard } from '#types/opinion-shapes';
import { MARK_LABELS, type Mark } from '#types/opinions.labels';
import { ReportButton } from '../../shared/moderation/report-button';
import { Card } from '../../shared/ui/frame/card';
import { Button } from '../../shared/ui/input/button';
import type { IconName } from '../../shared/ui/show/icons';
import { Notice } from '../../shared/ui/show/notice';
import { useHand } from './use-hand';

/** All alike: none of them is the one that is hoped for. */
const CHOICES: readonly [Mark, IconName][] = [
  ['agree', 'check'],
  ['disagree', 'close'],
  ['pass', 'more'],
];

type Props = {
  opinion: OpinionDetail;
  onMarked: () => void;
  onReport: (card: StatementCard) => void;
};

/** One statement, three answers. */
export function StatementFace({ opinion, onMarked, onReport }: Props) {
  const { card, marked, mark } = useHand(opinion, onMarked);
  const { statements } = opinion;
  if (card === null)
    return (
      <Notice tone="pri" icon="done">
        {statements === 0
          ? '还没有说法，可以先说一句自己的。'
          : '您对现有的说法都表过态了，谢谢。有新说法时再来看看。'}
      </Notice>
    );
  const author = card.official ? card.author : `${card.author} 说`;
  return (
    <Card>
      <View className="op-progress">
        <View className="op-small">{`您已表态 ${Math.min(marked, statements)} / ${statements} 条`}</View>
        <View className="op-bar" aria-hidden="true">
          <View className="op-bar__f" style={{ width: `${(100 * marked) / Math.max(statements, 1)}%` }} />
        </View>
      </View>
      <View className="op-words" aria-live="polite">
        {card.words}
      </View>
      <View className="op-small">{author}</View>
      <View className="op-choices">
        {CHOICES.map(([value, icon]) => (
          <Button
            key={value}
            block
            kind="sec"
            icon={icon}
            label={`${MARK_LABELS[value]}：${card.words}`}
            onTap={() => void mark(card, value)}
          >
            {MARK_LABELS[value]}
          </Button>
        ))}
      </View>
      <ReportButton words={card.words} onTap={() => onReport(card)} />
    </Card>
  );
}
