import type { Actor } from '#kernel/actor';
import type { FileId, PersonId, RequestId } from '#types/ids';
import type { Category } from '#types/requests.labels';
import type { Role } from '#types/roles';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import { verify } from './desk/check.decide';
import { acknowledge, resolve } from './handling/handling.decide';
import type { Officer, RequestDocument } from './request/request.state';
import { inventRequest, play } from './requests.demo';

/** A small invented cast on one place, for tests that tell a rule. */
export const BUILDING = '420205/003/001/g02/b05' as TerritoryId;
export const GRID = '420205/003/001/g02' as TerritoryId;
export const OTHER_GRID = '420205/003/001/g03' as TerritoryId;
export const COMMUNITY = '420205/003/001' as TerritoryId;
export const OTHER_COMMUNITY = '420205/003/002' as TerritoryId;
export const STREET = '420205/003' as TerritoryId;
export const DISTRICT = '420205' as TerritoryId;

/** A Monday at 9:00 in Asia/Shanghai, with ordinary weeks around it. */
export const MONDAY = '2026-11-23T01:00:00.000Z' as Instant;

export const idOf = (name: string): PersonId => `p_${name.padEnd(20, '0').slice(0, 20)}` as PersonId;

export const RESIDENT = idOf('resident');

export const officer = (name: string, role: Role, territory: TerritoryId): Officer => ({
  personId: idOf(name),
  name,
  role,
  territory,
  phone: '139 0000 0001',
});

export const worker = officer('worker', 'grid_worker', GRID);
export const colleague = officer('colleague', 'grid_worker', GRID);
export const staff = officer('staff', 'community_staff', COMMUNITY);
export const lead = officer('lead', 'community_lead', COMMUNITY);
export const expert = officer('expert', 'department_handler', DISTRICT);

export const actorOf = (personId: PersonId, ...offices: [Role, TerritoryId][]): Actor => ({
  personId,
  name: personId,
  memberships: offices.map(([role, territory]) => ({
    role,
    territory,
    from: MONDAY,
    until: null,
    level: null,
  })),
});

export const photoOf = (owner: PersonId, name = 'after'): FileId =>
  `cloud://env.bucket/requests/${owner}/${name}.jpg` as FileId;

type Over = { place?: TerritoryId; category?: Category };

export const submitted = ({ place = BUILDING, category = 'facilities' }: Over = {}, now = MONDAY) =>
  inventRequest(
    {
      _id: 'r_000000000000000000000001' as RequestId,
      reporterId: RESIDENT,
      reporterName: '张小明',
      category,
      words: '三单元楼道灯不亮',
      place: { territory: place, label: '友爱街社区 · 第2网格 · 5号楼', point: null, detail: '三单元' },
    },
    now,
  );

/** The same request at a place that no grid answers for: it lies at the desk. */
export const atDesk = (now = MONDAY) => submitted({ place: COMMUNITY }, now);

export const acknowledged = (over: Over = {}, now = MONDAY): RequestDocument =>
  play(submitted(over, now), acknowledge, { by: worker, now });

export const resolved = (over: Over = {}, now = MONDAY): RequestDocument =>
  play(acknowledged(over, now), resolve, {
    by: worker,
    now,
    words: '已换新灯泡',
    photos: [photoOf(worker.personId)],
  });

export const checked = (over: Over = {}, now = MONDAY): RequestDocument =>
  play(resolved(over, now), verify, { by: staff, now, passed: true, words: '', photos: [] });
