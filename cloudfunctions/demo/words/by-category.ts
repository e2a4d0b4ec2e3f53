import type { Category } from '#types/requests.labels';
import { noise, other, property, utilities } from './home';
import { facilities, parking, safety, sanitation } from './outdoors';
import { care, consultation, dispute } from './people';
import type { Words } from './words.types';

export const WORDS: Record<Category, Words> = {
  facilities,
  sanitation,
  utilities,
  safety,
  parking,
  noise,
  property,
  care,
  dispute,
  consultation,
  other,
};
