import type { Category } from '#types/requests.labels';
import { isBlank } from '../../shared/ui/input/words-field';

/** As it is typed: who carries what out, and until when. */
export type Task = { words: string; owner: string; due: string; category: Category };

/** Somebody began to write it: it is never left out unseen. */
export const isBegun = ({ words, owner, due }: Task): boolean =>
  !isBlank(words) || !isBlank(owner) || due !== '';
export const isWhole = ({ words, owner, due }: Task): boolean =>
  !isBlank(words) && !isBlank(owner) && due !== '';

/** What of it is still to be written. */
export const taskProblem = (task: Task): string | null => {
  if (!isBegun(task) || isWhole(task)) return null;
  const missing = [
    isBlank(task.words) && '做什么',
    isBlank(task.owner) && '谁来办',
    task.due === '' && '哪天办完',
  ].filter(Boolean);
  return `请补上${missing.join('、')}`;
};

/** Of those present, as they are typed. */
export type Votes = { agree: string; disagree: string; abstain: string };
export const NO_VOTES: Votes = { agree: '', disagree: '', abstain: '' };

/** Nothing where nobody counted; what was left empty was nobody. */
export const votesOf = ({ agree, disagree, abstain }: Votes) =>
  [agree, disagree, abstain].every(isBlank)
    ? null
    : { agree: Number(agree) || 0, disagree: Number(disagree) || 0, abstain: Number(abstain) || 0 };
