import type { Relation, ServiceKind, ServiceTime, Sex, Skill } from '#types/volunteers.labels';

export type Area = { territory: string; label: string };

/** Kept on the device while it is written. */
export type Wishes = {
  skills: readonly Skill[];
  kinds: readonly ServiceKind[];
  times: readonly ServiceTime[];
  area: Area | null;
};

/** Sensitive: lives as long as the page does, and is written down nowhere on the way. */
export type Secrets = {
  birthDate: string | null;
  sex: Sex | 'none';
  idNumber: string;
  guardianName: string;
  relation: Relation | null;
  guardianPhone: string;
};

export const NO_SECRETS: Secrets = {
  birthDate: null,
  sex: 'none',
  idNumber: '',
  guardianName: '',
  relation: null,
  guardianPhone: '',
};
