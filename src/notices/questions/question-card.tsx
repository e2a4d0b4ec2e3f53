import { View } from '@tarojs/components';
import type { NoticeQuestion } from '#types/notice-questions';
import { whenText } from '../../shared/format/dates';
import { Card } from '../../shared/ui/frame/card';
import { Button } from '../../shared/ui/input/button';
import { Tag } from '../../shared/ui/show/tag';
import { stateOf } from './question.view';

type Props = {
  question: NoticeQuestion;
  onReport: () => void;
  /** Only for staff. */
  onAnswer?: () => void;
};

export function QuestionCard({ question, onReport, onAnswer }: Props) {
  const { words, at, mine, answer } = question;
  const mark = stateOf(question);
  const now = Date.now();
  return (
    <Card>
      <View className="nt-q__h">
        <View className="nt-q__s">
          {mine ? '您问' : '居民问'} · {whenText(at, now)}
        </View>
        {mark && (
          <Tag tone={mark.tone} icon={mark.icon}>
            {mark.words}
          </Tag>
        )}
      </View>
      <View className="nt-q__w">{words}</View>
      {answer && (
        <View className="nt-q__a">
          <View className="nt-q__s">
            {answer.by} 答 · {whenText(answer.at, now)}
          </View>
          <View className="nt-q__w">{answer.words}</View>
        </View>
      )}
      <View className="nt-q__f">
        {onAnswer && !answer && (
          <Button size="sm" kind="sec" icon="edit" label={`回答：${words}`} onTap={onAnswer}>
            回答
          </Button>
        )}
        {!mine && (
          <Button size="sm" kind="plain" icon="warn" label={`举报：${words}`} onTap={onReport}>
            举报
          </Button>
        )}
      </View>
    </Card>
  );
}
