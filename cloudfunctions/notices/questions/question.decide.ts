import { minuteOf } from '#kernel/instant';
import { thing } from '#kernel/message-fields';
import { appealed, decided, type Moderated, reported } from '#kernel/moderated';
import { beginModeration, type Verdict } from '#kernel/moderation';
import { queueMessages } from '#kernel/outbox';
import { done, type Result, refuse } from '#kernel/result';
import type { PersonId, QuestionId } from '#types/ids';
import type { ReportReason } from '#types/moderation.labels';
import type { Instant } from '#types/time';
import type { NoticeDocument, Officer } from '../notice/notice.state';
import { indexed, type QuestionDocument } from './question.state';

type Asked = {
  _id: QuestionId;
  notice: Pick<NoticeDocument, '_id' | 'title' | 'within'>;
  authorId: PersonId;
  author: string;
  words: string;
  verdict: Verdict;
};

export const ask = ({ notice, verdict, ...asked }: Asked, now: Instant): QuestionDocument =>
  indexed({
    ...asked,
    rev: 1,
    keys: [],
    notice: notice._id,
    noticeTitle: notice.title,
    within: notice.within,
    at: now,
    text: beginModeration(verdict),
    answer: null,
    timeline: [{ at: now, kind: 'asked', by: asked.authorId, words: '' }],
    outbox: [],
  });

type Step = {
  set: Partial<QuestionDocument>;
  event: { kind: string; by: PersonId; words?: string };
  tell?: string;
};

const step = (question: QuestionDocument, now: Instant, { set, event, tell }: Step): QuestionDocument => {
  const { kind, by, words = '' } = event;
  const message = {
    template: 'notice.reply',
    to: { person: question.authorId },
    page: `notices/pages/detail/index?id=${question.notice}`,
    fields: { thing1: thing(question.noticeTitle), thing2: thing(tell ?? ''), time3: minuteOf(now) },
  };
  return indexed({
    ...question,
    ...set,
    timeline: [...question.timeline, { at: now, kind, by, words }],
    outbox: queueMessages(question, tell === undefined ? [] : [message], now),
  });
};

/** Once, for everybody who reads the notice. */
export const answer = (
  question: QuestionDocument,
  { by, words, now }: { by: Officer; words: string; now: Instant },
): Result<QuestionDocument, 'STATE_NOT_ALLOWED'> => {
  if (question.text.state !== 'shown' || question.answer !== null) {
    return refuse('STATE_NOT_ALLOWED', { state: question.text.state, answered: question.answer !== null });
  }
  return done(
    step(question, now, {
      set: { answer: { words, by, at: now } },
      event: { kind: 'answered', by: by.personId, words },
      tell: `已回复：${words}`,
    }),
  );
};

const moderated = <Code extends string>(
  question: QuestionDocument,
  result: Result<Moderated, Code>,
  now: Instant,
): Result<QuestionDocument, Code> => {
  if (!result.ok) return result;
  const { text, ...told } = result.data;
  return done(step(question, now, { set: { text }, ...told }));
};

export const report = (
  question: QuestionDocument,
  made: { by: PersonId; reason: ReportReason; now: Instant },
) => moderated(question, reported(question.text, made), made.now);

export const moderate = (
  question: QuestionDocument,
  act: { by: Officer; show: boolean; words: string; now: Instant },
) => moderated(question, decided(question.text, '提问', act), act.now);

export const appeal = (
  question: QuestionDocument,
  { now, ...said }: { words: string; verdict: Verdict; now: Instant },
) => moderated(question, appealed(question.text, { by: question.authorId, ...said, now }), now);
