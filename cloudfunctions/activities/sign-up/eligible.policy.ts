import { type Refusal, refuse } from '#kernel/result';
import type { Activity, Post } from '../activity/activity.state';
import type { Applicant } from './applicant.state';

/** Full age: below it a guardian stands for somebody, and nothing dangerous is for them (省条例; field rule). */
const ADULT = 18;

export const isMinor = ({ age }: Pick<Applicant, 'age'>): boolean => age < ADULT;

type Code =
  | 'NOT_REGISTERED'
  | 'GUARDIAN_MISSING'
  | 'MINORS_NOT_ALLOWED'
  | 'TOO_YOUNG'
  | 'TOO_OLD'
  | 'SKILL_MISSING';

/** Tasks fit age, knowledge, skills and body (志愿服务条例 Art. 15, 16). */
export const unfit = (
  { dangerous }: Pick<Activity, 'dangerous'>,
  { minAge, maxAge, skills }: Pick<Post, 'minAge' | 'maxAge' | 'skills'>,
  applicant: Applicant,
): Refusal<Code> | null => {
  if (applicant.registration === 'none') return refuse('NOT_REGISTERED');
  if (applicant.registration === 'waiting') return refuse('GUARDIAN_MISSING');
  if (dangerous && isMinor(applicant)) return refuse('MINORS_NOT_ALLOWED');
  if (minAge !== null && applicant.age < minAge) return refuse('TOO_YOUNG', { minAge });
  if (maxAge !== null && applicant.age > maxAge) return refuse('TOO_OLD', { maxAge });
  const missing = skills.filter((skill) => !applicant.skills.includes(skill));
  return missing.length > 0 ? refuse('SKILL_MISSING', { missing }) : null;
};
