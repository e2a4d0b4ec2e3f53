import { ownView, queuedView } from '#kernel/moderated';
import type { PersonId } from '#types/ids';
import type { MyNoticeQuestion, NoticeQuestion, QueuedQuestion } from '#types/notice-questions';
import { ROLE_LABELS } from '#types/roles.labels';
import type { QuestionDocument } from './question.state';

const answerOf = ({ answer }: QuestionDocument): NoticeQuestion['answer'] =>
  answer && {
    words: answer.words,
    by: [answer.by.name, ROLE_LABELS[answer.by.role]].filter(Boolean).join(' · '),
    at: answer.at,
  };

export const questionOf = (question: QuestionDocument, reader: PersonId): NoticeQuestion => ({
  id: question._id,
  words: question.words,
  at: question.at,
  mine: question.authorId === reader,
  state: question.text.state,
  answer: answerOf(question),
});

export const myQuestionOf = (question: QuestionDocument): MyNoticeQuestion => ({
  ...questionOf(question, question.authorId),
  noticeId: question.notice,
  noticeTitle: question.noticeTitle,
  ...ownView(question.text),
});

export const queuedOf = (question: QuestionDocument): QueuedQuestion => ({
  id: question._id,
  noticeId: question.notice,
  noticeTitle: question.noticeTitle,
  words: question.words,
  at: question.at,
  author: question.author,
  ...queuedView(question.text),
  answer: answerOf(question),
});

export const changedQuestion = ({ _id, text }: QuestionDocument) => ({ questionId: _id, state: text.state });
