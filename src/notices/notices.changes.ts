import type { InputOf } from '#types/contract';
import { REPORT_LABELS, type ReportReason } from '#types/moderation.labels';
import { VISIT_RESULT_LABELS } from '#types/notices.labels';
import type { Change } from '../shared/offline/queue.types';

type NoticeId = InputOf<'notices.get'>['noticeId'];
type QuestionId = InputOf<'notices.answer'>['questionId'];
type Named = { id: NoticeId; title: string };
type Visit = Omit<InputOf<'notices.recordVisit'>, 'noticeId'>;

const MOST_LETTERS = 12;
export const shortTitle = (title: string): string =>
  title.length <= MOST_LETTERS ? title : `${title.slice(0, MOST_LETTERS)}…`;

export const markRead = ({ id, title }: Named): Change<'notices.markRead'> => ({
  name: 'notices.markRead',
  input: { noticeId: id },
  label: `已读：${shortTitle(title)}`,
});

export const ask = (noticeId: string, words: string): Change<'notices.ask'> => ({
  name: 'notices.ask',
  input: { noticeId: noticeId as NoticeId, words },
  label: `提问：${shortTitle(words)}`,
});

export const answer = (questionId: QuestionId, words: string): Change<'notices.answer'> => ({
  name: 'notices.answer',
  input: { questionId, words },
  label: `回答：${shortTitle(words)}`,
});

export const report = (questionId: QuestionId, reason: ReportReason): Change<'notices.report'> => ({
  name: 'notices.report',
  input: { questionId, reason },
  label: `举报：${REPORT_LABELS[reason]}`,
});

export const appeal = (questionId: QuestionId, words: string): Change<'notices.appeal'> => ({
  name: 'notices.appeal',
  input: { questionId, words },
  label: `申诉：${shortTitle(words)}`,
});

export const moderate = (
  questionId: QuestionId,
  show: boolean,
  words: string,
): Change<'notices.moderate'> => ({
  name: 'notices.moderate',
  input: { questionId, show, words },
  label: `${show ? '公开' : '不公开'}一条提问`,
});

export const recordVisit = (
  noticeId: string,
  visit: Visit,
  label: string,
): Change<'notices.recordVisit'> => ({
  name: 'notices.recordVisit',
  input: { noticeId: noticeId as NoticeId, ...visit },
  label: `${VISIT_RESULT_LABELS[visit.result]}：${label}`,
});
