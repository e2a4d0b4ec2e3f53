import type { InputOf } from '#types/contract';
import { REPORT_LABELS, type ReportReason } from '#types/moderation.labels';
import type { StatementCard } from '#types/opinion-shapes';
import { MARK_LABELS, type Mark } from '#types/opinions.labels';
import type { Change } from '../shared/offline/queue.types';
import { opinionOf } from './opinions.client';

type StatementId = StatementCard['id'];

const MOST_LETTERS = 12;
const shortWords = (words: string): string =>
  words.length <= MOST_LETTERS ? words : `${words.slice(0, MOST_LETTERS)}…`;

export const markStatement = (
  opinion: string,
  { id, words }: StatementCard,
  mark: Mark,
): Change<'opinions.mark'> => ({
  name: 'opinions.mark',
  input: { opinionId: opinionOf(opinion), statementId: id, mark },
  label: `${MARK_LABELS[mark]}：${shortWords(words)}`,
});
export const say = (opinion: string, words: string): Change<'opinions.say'> => ({
  name: 'opinions.say',
  input: { opinionId: opinionOf(opinion), words },
  label: `说一句：${shortWords(words)}`,
});
export const report = (statementId: StatementId, reason: ReportReason): Change<'opinions.report'> => ({
  name: 'opinions.report',
  input: { statementId, reason },
  label: `举报：${REPORT_LABELS[reason]}`,
});
export const appeal = (statementId: StatementId, words: string): Change<'opinions.appeal'> => ({
  name: 'opinions.appeal',
  input: { statementId, words },
  label: '申诉一句没有公开的说法',
});
export const close = (opinion: string, words: string): Change<'opinions.close'> => ({
  name: 'opinions.close',
  input: { opinionId: opinionOf(opinion), words },
  label: '提前结束一次“大家怎么看”',
});
export const open = (opening: InputOf<'opinions.open'>): Change<'opinions.open'> => ({
  name: 'opinions.open',
  input: opening,
  label: `发起：${shortWords(opening.title)}`,
});
export const moderate = (
  statementId: StatementId,
  show: boolean,
  words: string,
): Change<'opinions.moderate'> => ({
  name: 'opinions.moderate',
  input: { statementId, show, words },
  label: `${show ? '公开' : '不公开'}一句说法`,
});
