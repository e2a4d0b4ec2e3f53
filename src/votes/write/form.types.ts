import type { OwnersMatter, RankedRule, VoteForm, VoteKind, VoteUnit } from '#types/votes.labels';

export type OptionForm = { name: string; words: string };

export type VoteFormValue = {
  kind: VoteKind | null;
  title: string;
  words: string;
  within: string;
  label: string;
  form: VoteForm;
  options: OptionForm[];
  most: string;
  counting: RankedRule;
  unit: VoteUnit;
  secret: boolean;
  hidden: boolean;
  paper: boolean;
  matter: OwnersMatter;
  /** Empty: as many as the place has households. */
  eligible: string;
  openDay: string;
  openTime: string;
  closeDay: string;
  closeTime: string;
};

export type VoteField =
  | 'kind'
  | 'title'
  | 'options'
  | 'most'
  | 'eligible'
  | 'opensAt'
  | 'closesAt'
  | 'form'
  | 'counting';
export type VoteProblems = Partial<Record<VoteField, string>>;
