import { View } from '@tarojs/components';
import type { TextState } from '#types/moderation.labels';
import type { PostComment } from '#types/post-shapes';
import { Button } from '../../shared/ui/input/button';
import { Tag } from '../../shared/ui/show/tag';
import { stateMark } from '../post.view';

type Props = {
  state: TextState;
  own: NonNullable<PostComment['own']>;
  /** What is appealed, spoken. */
  words: string;
  onAppeal: () => void;
};

/** To its author alone: how it stands, why, and a way to disagree. */
export function OwnState({ state, own, words, onAppeal }: Props) {
  const mark = stateMark(state);
  if (!mark && !own.appeal) return null;
  return (
    <View className="po-own">
      {mark && (
        <Tag tone={mark.tone} icon={mark.icon}>
          {mark.words}
        </Tag>
      )}
      {own.decision?.state === 'hidden' && <View>{`没有公开的原因：${own.decision.words}`}</View>}
      {own.appeal && (
        <View>{`您的申诉：${own.appeal.words}${own.appeal.settled ? '（已由另一位同事看过）' : '（等另一位同事来看）'}`}</View>
      )}
      {own.mayAppeal && (
        <Button size="sm" kind="sec" label={`申诉：${words}`} onTap={onAppeal}>
          申诉
        </Button>
      )}
    </View>
  );
}
