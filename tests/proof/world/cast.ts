import type { Role } from '#types/roles';
import type { TerritoryId } from '#types/territory';
import type { Somebody } from './people';
import { COMMUNITY, DISTRICT, FLAT, GRID, HOUSE, NEXT_GRID, STREET } from './places';

const one = (key: string, name: string, serial: number, role: Role, territory: TerritoryId): Somebody => ({
  openid: `proof-${key}`,
  name,
  phone: `139000099${String(serial).padStart(2, '0')}`,
  posts: [{ role, territory }],
});

/** Who plays in every proof; all names and numbers are invented. */
export const cast = {
  reporter: one('reporter', '柳如烟', 1, 'resident', FLAT),
  neighbour: one('neighbour', '邹平安', 2, 'resident', `${HOUSE}/2-501` as TerritoryId),
  /** Lives there confirmed whatever other plays do. */
  voter: one('voter', '钱守信', 15, 'resident', `${HOUSE}/3-201` as TerritoryId),
  /** Whose residence no play changes: for what only a confirmed resident may. */
  householder: one('householder', '龙长安', 14, 'resident', `${NEXT_GRID}/b07/1-101` as TerritoryId),
  buildingLead: one('building-lead', '许大福', 3, 'building_lead', HOUSE),
  handler: one('handler', '王小建', 4, 'grid_worker', GRID),
  colleague: one('colleague', '陈小雁', 5, 'grid_worker', GRID),
  otherWorker: one('other-worker', '刘小江', 6, 'grid_worker', NEXT_GRID),
  staff: one('staff', '何小怡', 7, 'community_staff', COMMUNITY),
  lead: one('lead', '唐小华', 8, 'community_lead', COMMUNITY),
  coordinator: one('coordinator', '谢小民', 9, 'street_coordinator', STREET),
  expert: one('expert', '曹小军', 10, 'department_handler', DISTRICT),
  operator: one('operator', '邓小敏', 11, 'district_operator', DISTRICT),
  supervisor: one('supervisor', '方小正', 13, 'supervisor', COMMUNITY),
  auditor: one('auditor', '彭小明', 12, 'auditor', DISTRICT),
} satisfies Record<string, Somebody>;
export type CastName = keyof typeof cast;
