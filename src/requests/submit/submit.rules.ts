import type { Me } from '#types/community';
import type { Category } from '#types/requests.labels';
import type { ChosenPlace } from '../../shared/place/place.types';
import type { NewRequest } from '../requests.changes';

export type SubmitDraft = {
  category: Category | null;
  words: string;
  photos: string[];
  /** `null`: the person has chosen none, so it is where they live. */
  place: ChosenPlace | null;
  detail: string;
};

export const EMPTY_DRAFT: SubmitDraft = { category: null, words: '', photos: [], place: null, detail: '' };

/** The building of a residence: most of what people report is where they live. The room itself is nobody's business. */
export function homeOf(residence: Me['residence']): ChosenPlace | null {
  if (!residence) return null;
  return {
    territory: residence.household.split('/').slice(0, -1).join('/'),
    label: residence.label.split(' · ').slice(0, -1).join(' · '),
    point: null,
  };
}

export type SubmitProblems = Partial<Record<'category' | 'words' | 'place', string>>;

export function submitProblems(draft: SubmitDraft, place: ChosenPlace | null): SubmitProblems {
  return {
    ...(draft.category === null ? { category: '请选一类，说不清就选“其他”' } : {}),
    ...(draft.words.trim() === '' ? { words: '请写几句话，说说是什么事' } : {}),
    ...(place === null ? { place: '请选一个地点，网格员才找得到' } : {}),
  };
}

/** The request as it is sent; `null` while something is missing. */
export function requestOf(draft: SubmitDraft, place: ChosenPlace | null): NewRequest | null {
  if (draft.category === null || place === null || draft.words.trim() === '') return null;
  return {
    category: draft.category,
    words: draft.words.trim(),
    place: { territory: place.territory, point: place.point, detail: draft.detail.trim() },
  };
}
