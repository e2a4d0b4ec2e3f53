import type { InputOf } from '#types/contract';
import type { ServiceKind } from '#types/volunteers.labels';
import { person, territory } from '../volunteers.client';

/** As the list of volunteers shows them: the name is masked, the number tells two alike apart. */
export type Chosen = { personId: string; name: string };
export type FoundDraft = {
  name: string;
  purpose: string;
  kinds: readonly ServiceKind[];
  leader: Chosen | null;
  /** `none`: the team has none. */
  socialWorker: string;
};

export const NO_WORKER = 'none';
export const EMPTY_DRAFT: FoundDraft = {
  name: '',
  purpose: '',
  kinds: [],
  leader: null,
  socialWorker: NO_WORKER,
};

export type Problems = Partial<Record<'name' | 'purpose' | 'kinds' | 'leader', string>>;

export const problemsOf = ({ name, purpose, kinds, leader }: FoundDraft): Problems => ({
  ...(name.trim() === '' && { name: '请给队伍起个名字' }),
  ...(purpose.trim() === '' && { purpose: '请写这支队伍做什么' }),
  ...(kinds.length === 0 && { kinds: '请至少选一类服务' }),
  ...(leader === null && { leader: '请选一位队长' }),
});

export const workerOf = (value: string) => (value === NO_WORKER ? null : person(value));

/** What is sent; `null` while something is missing. */
export const teamOf = (draft: FoundDraft, community: string): InputOf<'volunteers.createTeam'> | null => {
  const { name, purpose, kinds, leader, socialWorker } = draft;
  if (leader === null || Object.keys(problemsOf(draft)).length > 0) return null;
  return {
    ...{ name: name.trim(), purpose: purpose.trim(), kinds: [...kinds] },
    territory: territory(community),
    leader: person(leader.personId),
    socialWorker: workerOf(socialWorker),
  };
};
