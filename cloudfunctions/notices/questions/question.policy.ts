import type { Actor } from '#kernel/actor';
import { mayWork } from '../notice/notice.policy';
import type { QuestionDocument } from './question.state';

export const isAuthor = (actor: Actor, { authorId }: QuestionDocument): boolean =>
  actor.personId === authorId;

/** Nobody decides about their own words. */
export const mayModerate = (actor: Actor, question: QuestionDocument): boolean =>
  !isAuthor(actor, question) && mayWork(actor, question);
