import { orderIdOf, personIdOf } from '#kernel/ids';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import type { Box } from '../../../cloudfunctions/ratings/ballot/box.state';
import type { Committee } from '../../../cloudfunctions/ratings/committee/committee.state';
import type { Estate } from '../../../cloudfunctions/ratings/estate/estate.state';
import { noSums } from '../../../cloudfunctions/ratings/estate/estate.state';
import { answer } from '../../../cloudfunctions/ratings/order/order.decide';
import type { Order } from '../../../cloudfunctions/ratings/order/order.state';
import type { Mark } from '../../../cloudfunctions/ratings/rating/mark.state';
import {
  counted,
  inventCommittee,
  inventEstate,
  inventMark,
  inventOrder,
  nextOrder,
  opened,
  scoresOf,
} from '../../../cloudfunctions/ratings/ratings.demo';
import { cast } from './cast';
import { BEFORE as now } from './people';
import { COMMUNITY, FLAT, GRID, HOUSE } from './places';
import type { Scene } from './stages';

export { HANDED_IN, ORDERS, REGISTERS } from '../../../cloudfunctions/ratings/ratings.demo';

const STAFF = personIdOf(cast.staff.openid);
const LEAD = { personId: personIdOf(cast.lead.openid), name: cast.lead.name };
const AUGUST = '2026-08-03T01:00:00.000Z' as Instant;

let houses = 99;
/** A building that no other scene has, since a building is in one estate. */
export const newBuilding = (): TerritoryId => {
  houses += 1;
  return `${GRID.slice(0, -2)}${100 + Math.floor(houses / 900)}/b${100 + (houses % 900)}` as TerritoryId;
};

/** The house of the cast is in the estate of every scene, which the index of buildings does not know. */
export const estateIn = ({ serial }: Pick<Scene, 'serial'>, at: Instant = now): Estate => {
  const estate = inventEstate({ serial, by: STAFF, community: COMMUNITY, buildings: [HOUSE] }, at);
  return { ...estate, claims: [estate._id] };
};

/** Of whoever the scene calls its reporter; households may be in many scenes. */
export const markIn = (scene: Scene, estate: Estate): Mark => {
  const person = personIdOf(scene.company.reporter.openid);
  const mark = inventMark(estate, { person, household: FLAT, scores: scoresOf(4) }, now);
  return { ...mark, slot: mark._id };
};

/** Said in a round that is over. */
export const spokenIn = (scene: Scene): { estate: Estate; mark: Mark } => {
  const estate = estateIn(scene, AUGUST);
  const person = personIdOf(`speaker ${scene.serial}`);
  const words = `楼道很干净 ${scene.serial}`;
  const mark = inventMark(estate, { person, household: FLAT, scores: scoresOf(2), words }, AUGUST);
  return { estate, mark: { ...mark, slot: mark._id } };
};

const LOW = { ...noSums(), overall: { count: 20, sum: 44 }, cleaning: { count: 20, sum: 40 } };

export const orderIn = {
  issued: (scene: Scene): Order => {
    const { estate, result } = counted(estateIn(scene, AUGUST), LOW);
    return inventOrder(estate, { ...result, countedAt: now }, orderIdOf(estate._id, result.quarter));
  },
  answered: (scene: Scene): Order => {
    const order = orderIn.issued(scene);
    const said = { words: '每周深度保洁一次', answeredBy: '赵经理', doneBy: '2026-12-10', by: LEAD, now };
    return nextOrder(order, answer(order, said));
  },
};

export const MEMBERS = [
  { name: '顾大海', office: '主任' },
  { name: '秦小敏', office: '委员' },
];

export const committeeIn = (): { committee: Committee; box: Box } =>
  opened(inventCommittee({ community: COMMUNITY, by: STAFF, members: MEMBERS }, now), now);
