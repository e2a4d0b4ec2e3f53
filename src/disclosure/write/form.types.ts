import type { DisclosureClass } from '#types/disclosure.labels';
import type { AmountText } from './amount.rules';

export type Form = {
  class: DisclosureClass | null;
  period: string | null;
  title: string;
  words: string;
  amounts: AmountText[];
  /** Device paths of new pictures; those that were there before go by their ids. */
  photos: string[];
  kept: { fileId: string; url: string | null }[];
  note: string;
};

export const EMPTY_FORM: Form = {
  class: null,
  period: null,
  title: '',
  words: '',
  amounts: [],
  photos: [],
  kept: [],
  note: '',
};
