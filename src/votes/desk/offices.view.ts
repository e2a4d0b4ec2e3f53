import { type Office, officesAs, READERS, STAFF } from '../../shared/office/offices';
import type { Me } from '../../shared/session/session';

/** The territories whose votes somebody may see to. */
export const desksOf = (me: Me): Office[] => officesAs(me, [...READERS, 'supervisor']);

export const makes = (me: Me): boolean => officesAs(me, STAFF).length > 0;
