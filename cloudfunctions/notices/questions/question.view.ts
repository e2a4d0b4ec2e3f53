import { mayAppeal } from '#kernel/moderation';
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

export const myQuestionOf = (question: QuestionDocument): MyNoticeQuestion => {
  const { decisions, appeal } = question.text;
  const last = decisions.at(-1);
  return {
    ...questionOf(question, question.authorId),
    noticeId: question.notice,
    noticeTitle: question.noticeTitle,
    // who decided is a colleague's name, not the author's business
    decision: last ? { state: last.state, words: last.words, at: last.at } : null,
    appeal: appeal && { words: appeal.words, at: appeal.at, settled: appeal.settled },
    mayAppeal: mayAppeal(question.text),
  };
};

export const queuedOf = (question: QuestionDocument): QueuedQuestion => {
  const { state, verdict, reports, appeal } = question.text;
  return {
    id: question._id,
    noticeId: question.notice,
    noticeTitle: question.noticeTitle,
    words: question.words,
    at: question.at,
    author: question.author,
    state,
    heldFor: state === 'held' && verdict !== 'pass' ? verdict : null,
    // who reported it is nobody's business
    reports: reports.map(({ reason, at }) => ({ reason, at })),
    appeal: appeal && !appeal.settled ? appeal.words : null,
    answer: answerOf(question),
  };
};

export const changedQuestion = ({ _id, text }: QuestionDocument) => ({ questionId: _id, state: text.state });
