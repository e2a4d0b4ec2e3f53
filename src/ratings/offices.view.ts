import { officesAs, STAFF } from '../shared/office/offices';
import type { Me } from '../shared/session/session';

const COMMUNITY_DEPTH = 3;

/** The community that something lies in; `null` for a street or a district. */
export const communityOf = (territory: string): string | null => {
  const parts = territory.split('/');
  return parts.length < COMMUNITY_DEPTH ? null : parts.slice(0, COMMUNITY_DEPTH).join('/');
};

/** Whether it is within what somebody keeps. */
export const keeps = (me: Me | null, community: string): boolean =>
  me !== null && officesAs(me, STAFF).some(({ value }) => `${community}/`.startsWith(`${value}/`));
