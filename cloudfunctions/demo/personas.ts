import type { TerritoryId } from '#types/territory';
import { inventPhone } from './names';
import type { Post } from './people';
import { DISTRICT, STREET } from './territories';

/** Somebody one can play, described before the places have names. */
export type Role = Omit<Post, 'label'>;
export type Played = {
  openid: string;
  name: string;
  phone: string;
  /** Building and room. */
  home?: { building: TerritoryId; room: string; confirmed: boolean };
  posts: readonly Role[];
};

export const YOUAI = `${STREET}/001` as TerritoryId;
export const YOUAI_GRID = `${YOUAI}/g02` as TerritoryId;
export const LI_HOUSE = `${YOUAI_GRID}/b05` as TerritoryId;
const NEXT_GRID = `${YOUAI}/g03` as TerritoryId;
const YEKUANG = `${STREET}/002` as TerritoryId;

const resident = (
  key: string,
  name: string,
  serial: number,
  building: TerritoryId | string,
  room: string,
  confirmed = true,
): Played => ({
  openid: `demo-resident-${key}`,
  name,
  phone: inventPhone(serial),
  home: { building: building as TerritoryId, room, confirmed },
  posts: [],
});

const official = (
  key: string,
  name: string,
  serial: number,
  role: Role['role'],
  territory: TerritoryId,
): Played => ({
  openid: `demo-${key}`,
  name,
  phone: inventPhone(serial),
  posts: [{ role, territory }],
});

/** Whom one can play: neighbours of one house, those who look after it, and everybody above them. */
export const PLAYED: readonly Played[] = [
  resident('li', '李秀兰', 1, LI_HOUSE, '1-302'),
  resident('zhao', '赵国庆', 2, LI_HOUSE, '2-501'),
  resident('sun', '孙晓梅', 3, LI_HOUSE, '1-402', false),
  resident('zhou', '周文斌', 4, `${NEXT_GRID}/b02`, '3-101'),
  resident('wu', '吴桂芳', 5, `${YEKUANG}/g01/b03`, '2-201'),
  {
    ...resident('xu', '徐德福', 6, LI_HOUSE, '1-101'),
    openid: 'demo-building-lead-xu',
    posts: [{ role: 'building_lead', territory: LI_HOUSE }],
  },
  official('worker-wang', '王建军', 11, 'grid_worker', YOUAI_GRID),
  official('worker-chen', '陈小燕', 12, 'grid_worker', YOUAI_GRID),
  official('worker-liu', '刘长江', 13, 'grid_worker', NEXT_GRID),
  official('worker-ma', '马红霞', 14, 'grid_worker', `${YEKUANG}/g01` as TerritoryId),
  official('staff-he', '何静怡', 21, 'community_staff', YOUAI),
  official('staff-luo', '罗浩然', 22, 'community_staff', YOUAI),
  official('lead-tang', '唐振华', 23, 'community_lead', YOUAI),
  official('supervisor-fang', '方正华', 24, 'supervisor', YOUAI),
  official('street-xie', '谢维民', 31, 'street_coordinator', STREET),
  official('handler-cao', '曹立军', 41, 'department_handler', DISTRICT),
  official('operator-deng', '邓慧敏', 51, 'district_operator', DISTRICT),
  official('auditor-peng', '彭光明', 61, 'auditor', DISTRICT),
];

/** Has never opened the mini-program: no document knows them. */
export const VISITOR = { openid: 'demo-visitor', name: '新来的居民', phone: inventPhone(99) };
