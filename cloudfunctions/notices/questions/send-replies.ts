import { wakeForMessages } from '#kernel/outbox';
import { type Sender, type Tick, wakeDocuments } from '../../messages/messages.public';
import { indexed, type QuestionDocument } from './question.state';
import { questionsOf } from './questions.store';

export const questionSender: Sender<QuestionDocument> = {
  what: 'question',
  store: questionsOf,
  wake: wakeForMessages,
  indexed,
};

export const sendReplies = (tick: Tick) => wakeDocuments(questionSender, tick);
