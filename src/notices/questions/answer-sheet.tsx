import { View } from '@tarojs/components';
import type { QuestionId } from '#types/ids';
import { MAX_ANSWER } from '#types/notices.labels';
import { WordsSheet } from '../../shared/form/words-sheet';
import { answer } from '../notices.changes';

type Props = {
  question: { id: QuestionId; words: string };
  onClose: () => void;
  onSent: () => void;
};

/** One answer for everybody, under the writer's name and office. */
export function AnswerSheet({ question, onClose, onSent }: Props) {
  return (
    <WordsSheet<'notices.answer'>
      draftKey={`notice-answer:${question.id}`}
      title="回答提问"
      label="回答"
      hint="写一次，看到这条信息的人都能看到。"
      submit="发布回答"
      max={MAX_ANSWER}
      missing="请写下回答"
      change={(words) => answer(question.id, words)}
      done={({ state }) => (state === 'held' ? '已保存，提问通过审核后一起公开' : '回答已发布')}
      onClose={onClose}
      onSent={onSent}
    >
      <View className="nt-quote">{question.words}</View>
    </WordsSheet>
  );
}
