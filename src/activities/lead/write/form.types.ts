import type { Repeat } from '#types/activities.labels';
import type { ServiceKind, Skill } from '#types/volunteers.labels';
import type { ChosenPlace } from '../../../shared/place/place.types';

/** Numbers as they are typed, times as they are picked: nothing is lost while it is not yet right. */
export type PostForm = {
  name: string;
  places: string;
  day: string;
  from: string;
  until: string;
  skills: Skill[];
  minAge: string;
  maxAge: string;
};

export type PlanForm = {
  team: string | null;
  title: string;
  words: string;
  kind: ServiceKind | null;
  place: ChosenPlace | null;
  detail: string;
  posts: PostForm[];
  dangerous: boolean;
  risks: string;
  insurance: string;
  materials: string;
  people: string;
  money: string;
  radius: string;
  cancelHours: string;
  offerHours: string;
  waitingPlaces: string;
  every: Repeat | 'none';
  lastDay: string;
};

export const EMPTY_POST: PostForm = {
  ...{ name: '现场服务', places: '10', day: '', from: '09:00', until: '11:00' },
  ...{ skills: [], minAge: '', maxAge: '' },
};

export const EMPTY_PLAN: PlanForm = {
  ...{ team: null, title: '', words: '', kind: null, place: null, detail: '', posts: [EMPTY_POST] },
  ...{ dangerous: false, risks: '', insurance: '', materials: '', people: '', money: '' },
  ...{ radius: 'none', cancelHours: '24', offerHours: '12', waitingPlaces: '50', every: 'none', lastDay: '' },
};
