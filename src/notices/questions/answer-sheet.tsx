import type { QuestionId } from '#types/ids';
import { MAX_ANSWER } from '#types/notices.labels';
import { type WordedAction, WordedSheet } from '../../shared/form/worded-sheet';
import { answer } from '../notices.changes';

type Asked = { id: QuestionId; words: string };
type Props = { question: Asked; onClose: () => void; onSent: () => void };

const ANSWER: WordedAction<Asked, 'notices.answer'> = {
  key: 'notice-answer',
  title: '回答提问',
  label: '回答',
  hint: '写一次，看到这条信息的人都能看到。',
  submit: '发布回答',
  max: MAX_ANSWER,
  missing: '请写下回答',
  change: ({ id }, words) => answer(id, words),
  done: ({ state }) => (state === 'held' ? '已保存，提问通过审核后一起公开' : '回答已发布'),
};

/** One answer for everybody, under the writer's name and office. */
export function AnswerSheet({ question, onClose, onSent }: Props) {
  return (
    <WordedSheet action={ANSWER} about={question} quote={question.words} onClose={onClose} onSent={onSent} />
  );
}
