import { View } from '@tarojs/components';
import { TEXT_STATE_LABELS } from '#types/moderation.labels';
import type { OwnStatement } from '#types/opinion-shapes';
import { Card } from '../../shared/ui/frame/card';
import { Button } from '../../shared/ui/input/button';
import { Tag } from '../../shared/ui/show/tag';

const TONES = { shown: 'pri', held: 'warn', hidden: 'bad' } as const;
const ICONS = { shown: 'check', held: 'clock', hidden: 'close' } as const;

function One({ own, onAppeal }: { own: OwnStatement; onAppeal: () => void }) {
  const { words, state, decision, appeal, mayAppeal } = own;
  return (
    <View className="op-own">
      <View>{words}</View>
      <Tag tone={TONES[state]} icon={ICONS[state]}>
        {TEXT_STATE_LABELS[state]}
      </Tag>
      {state === 'hidden' && decision && (
        <View className="op-small">{`没有公开的原因：${decision.words}`}</View>
      )}
      {appeal && (
        <View className="op-small">
          {`您的申诉：${appeal.words}${appeal.settled ? '（已由另一位同事看过）' : '（等另一位同事来看）'}`}
        </View>
      )}
      {mayAppeal && (
        <Button size="sm" kind="sec" label={`申诉：${words}`} onTap={onAppeal}>
          申诉
        </Button>
      )}
    </View>
  );
}

type Props = { own: readonly OwnStatement[]; onAppeal: (own: OwnStatement) => void };

/** What the reader said, and what became of it. */
export function OwnStatements({ own, onAppeal }: Props) {
  if (own.length === 0) return null;
  return (
    <Card title="我说的">
      {own.map((each) => (
        <One key={each.id} own={each} onAppeal={() => onAppeal(each)} />
      ))}
    </Card>
  );
}
