import type { Actor } from '#kernel/actor';
import { ancestorAt } from '#kernel/territory';
import { mayWork } from '../notice/notice.policy';
import type { QuestionDocument } from './question.state';

export const isAuthor = (actor: Actor, { authorId }: QuestionDocument): boolean =>
  actor.personId === authorId;

/** Nobody decides about their own words. */
export const mayModerate = (actor: Actor, question: QuestionDocument): boolean =>
  !isAuthor(actor, question) && mayWork(actor, question);

/** Those who belong to the district and see it. */
export const mayReport = (actor: Actor, question: QuestionDocument): boolean => {
  const district = ancestorAt(question.within, 'district');
  return (
    !isAuthor(actor, question) &&
    actor.memberships.some(({ territory }) => ancestorAt(territory, 'district') === district)
  );
};
