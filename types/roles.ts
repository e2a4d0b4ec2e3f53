import * as v from 'valibot';
import { territoryId } from './territory';
import { instant } from './time';

export const ROLES = [
  'resident',
  'building_lead',
  'grid_worker',
  'community_staff',
  'community_lead',
  'supervisor',
  'street_coordinator',
  'department_handler',
  'district_operator',
  'auditor',
] as const;
export const role = v.picklist(ROLES);
export type Role = (typeof ROLES)[number];

/** How sure we are who lives here: L1 a phone confirmed by WeChat, L2 the residence confirmed by the grid worker. */
export const residenceLevel = v.picklist(['L1', 'L2']);

/** A person holds a role in a territory from one instant until another (`null`: open-ended). */
export const membership = v.strictObject({
  role,
  territory: territoryId,
  from: instant,
  until: v.nullable(instant),
  level: v.nullable(residenceLevel),
});
export type Membership = v.InferOutput<typeof membership>;
