import { officesAs, STAFF } from '../shared/office/offices';
import type { ChosenPlace } from '../shared/place/place.types';
import type { Me } from '../shared/session/session';

export const moderates = (me: Me): boolean => officesAs(me, STAFF).length > 0;

const COMMUNITY_DEPTH = 3;

/** The community somebody lives in: which house it is stays theirs, unless they choose to say so. */
export const ownPlaceOf = (residence: Me['residence']): ChosenPlace | null =>
  residence && {
    territory: residence.household.split('/').slice(0, COMMUNITY_DEPTH).join('/'),
    label: residence.label.split(' · ')[0] ?? '',
    point: null,
  };
