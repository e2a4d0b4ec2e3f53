import { type Office, officesAs, STAFF } from '../shared/office/offices';
import type { Me } from '../shared/session/session';

/** The territories in whose name somebody may begin and end a conversation. */
export const desksOf = (me: Me): Office[] => officesAs(me, STAFF);

export const steers = (me: Me): boolean => desksOf(me).length > 0;
