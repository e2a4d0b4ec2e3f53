import type { Role } from '#types/roles';
import { type Office, officesAs } from '../shared/office/offices';
import type { Me } from '../shared/session/session';

const VISITORS: readonly Role[] = ['grid_worker', 'community_staff', 'community_lead'];

/** Where somebody knocks at doors. */
export const roundsOf = (me: Me): Office[] => officesAs(me, VISITORS);
