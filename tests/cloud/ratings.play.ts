import type { OperationName } from '#types/contract';
import type { EstateId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import type { Box } from '../../cloudfunctions/ratings/ballot/box.state';
import type { Mark } from '../../cloudfunctions/ratings/rating/mark.state';
import { cast } from '../proof/world/cast';
import type { World } from '../proof/world/open-world';
import type { Somebody } from '../proof/world/people';
import { COMMUNITY, HOUSE, NEXT_COMMUNITY, NEXT_HOUSE } from '../proof/world/places';
import { HANDED_IN } from '../proof/world/ratings';
import { ask, refusalOf, tick } from './speak';

export { ask, costOf, tick } from './speak';

export const RESIDENT = cast.reporter.openid;
export const NEIGHBOUR = cast.neighbour.openid;
export const STAFF = cast.staff.openid;
export const COORDINATOR = cast.coordinator.openid;

/** `done`, or the code and its reason. */
export const codeOf = async (
  world: World,
  openid: string,
  name: OperationName,
  input: unknown,
  key?: string,
) => {
  const { code, details } = await refusalOf(world, openid, name, input, key);
  return details.reason === undefined ? code : `${code} ${details.reason}`;
};

export const goTo = (world: World, now: string) => world.cloud.ask('POST', '/_emulator/clock', { now });

/** What breaks off once while this goes on; what comes of it is asked of the documents. */
export const brokenOff = async (world: World, rule: object, work: () => Promise<unknown>): Promise<void> => {
  await world.cloud.ask('POST', '/_emulator/faults', { rules: [{ times: 1, ...rule }] });
  await work().catch(() => undefined);
  await world.cloud.ask('DELETE', '/_emulator/faults');
};

/** The clock, killed at each of these spots before it may go on. */
export const tickThrough = async (world: World, spots: readonly (readonly [string, string])[]) => {
  for (const [action, collection] of spots)
    await brokenOff(world, { action: `database.${action}`, collection, kind: 'kill' }, () => tick(world));
  await tick(world);
};

const estate = (name: string, buildings: readonly TerritoryId[]) => ({
  estateId: null,
  community: COMMUNITY,
  name,
  company: '安心物业公司',
  manager: '赵经理',
  managerPhone: '0714-0000300',
  buildings: [...buildings],
  households: 72,
});

export const registered = async (
  world: World,
  name = '甲花园',
  buildings: readonly TerritoryId[] = [HOUSE],
): Promise<EstateId> => (await ask(world, STAFF, 'ratings.keepEstate', estate(name, buildings))).estateId;

export const NEXT_ESTATE = [NEXT_HOUSE];

export const MEMBERS = [
  { id: null, name: '顾大海', office: '主任' },
  { id: null, name: '秦小敏', office: '委员' },
];

export const marksOf = async (world: World, estateId: EstateId): Promise<Mark[]> =>
  (await world.all<Mark | Box>(HANDED_IN)).filter(
    (each): each is Mark => each.kind === 'mark' && each.estate === estateId,
  );

export const boxOf = async (world: World): Promise<Box> => {
  const box = (await world.all<Mark | Box>(HANDED_IN)).find((each): each is Box => each.kind === 'box');
  if (!box) throw new Error('there is no box');
  return box;
};

export const HOUSEHOLDS = 40;
const resident = (openid: string, territory: string): Somebody => ({
  openid,
  name: '邻居',
  posts: [{ role: 'resident', territory: territory as TerritoryId }],
});
export const households = Array.from({ length: HOUSEHOLDS }, (_, n) =>
  resident(`home-${n}`, `${HOUSE}/3-${101 + n}`),
);
// a second person at the same door
const spouses = Array.from({ length: HOUSEHOLDS }, (_, n) =>
  resident(`spouse-${n}`, `${HOUSE}/3-${101 + n}`),
);
const far = resident('far', `${NEXT_COMMUNITY}/g01/b01/1-101`);
const next = resident('next', `${NEXT_ESTATE[0]}/1-101`);
export const everybody = [...households, ...spouses, far, next];
