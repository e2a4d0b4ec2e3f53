import type { Role } from '#types/roles';
import { type Office, officesAs, READERS, STAFF } from '../../shared/office/offices';
import type { Me } from '../../shared/session/session';

const STOPPERS: readonly Role[] = ['community_lead', 'district_operator'];

/** The territories whose notices somebody may see at the desk. */
export const officesOf = (me: Me): Office[] => officesAs(me, READERS);

export const mayWrite = (me: Me): boolean => officesAs(me, STAFF).length > 0;

/** Who may stop the account of a colleague; the server decides about whom. */
export const mayStop = (me: Me): boolean => officesAs(me, STOPPERS).length > 0;

const HANGERS: readonly Role[] = ['building_lead', 'grid_worker'];
const lies = (place: string, inside: string): boolean => `${place}/`.startsWith(`${inside}/`);

/** Who stands before a board in what a notice is meant for; the server decides again. */
export const mayHang = (
  { memberships }: Pick<Me, 'memberships'>,
  { territories }: { territories: readonly string[] },
): boolean =>
  memberships.some(
    ({ role, territory }) =>
      HANGERS.includes(role) && territories.some((one) => lies(one, territory) || lies(territory, one)),
  );

/** The grids in which somebody knocks. */
export const gridsOf = (me: Me): Office[] => officesAs(me, ['grid_worker']);
