import type { TopicWork } from '#types/topic-shapes';
import { householdText } from '../../shared/session/place-text';
import { isBuilding, partsIn, roomsIn } from '../scope.view';
import { at } from '../topics.client';

/** The doors of one building that came, as they were typed. */
export type House = { building: string; label: string; rooms: string };
export type Attendance = { houses: House[]; names: string; parties: number[] };

type Attendee = NonNullable<TopicWork['draft']>['attendance'][number];
const buildingOf = (door: string): string => door.split('/').slice(0, -1).join('/');

/** `第2网格 · 5号楼`; the community itself is all of it. */
export const placeText = (territory: string, label = ''): string =>
  label || householdText(territory).join(' · ') || '全社区';

/** `1单元302（5号楼）`, a party, or a family name. */
export const attendeeText = (
  { door, party, name }: Attendee,
  parties: readonly { name: string }[],
): string => {
  if (door === null) return parties[party ?? -1]?.name ?? name;
  const [room, building] = householdText(door).reverse();
  return building ? `${room}（${building}）` : (room ?? door);
};

/** Where the form begins: the buildings it concerns; written anew, with all that was written before. */
export const attendanceIn = ({ draft, affected, where }: TopicWork): Attendance => {
  const there: readonly Attendee[] = draft?.attendance ?? [];
  const doors = there.flatMap(({ door }) => door ?? []);
  const named = new Map(affected.map(({ territory, label }) => [territory as string, label]));
  const buildings = [...named.keys(), where, ...doors.map(buildingOf)].filter(isBuilding);
  return {
    houses: [...new Set(buildings)].map((building) => ({
      building,
      label: placeText(building, named.get(building)),
      rooms: doors
        .filter((door) => buildingOf(door) === building)
        .map((door) => door.split('/').slice(-1))
        .join('、'),
    })),
    parties: there.flatMap(({ party }) => party ?? []),
    names: there.flatMap(({ door, party, name }) => (door === null && party === null ? name : [])).join('、'),
  };
};

/** As it is sent. */
export const attendanceOf = ({ houses, names, parties }: Attendance) => [
  ...houses
    .flatMap(({ building, rooms }) => roomsIn(building, rooms))
    .map((door) => ({ door: at(door), party: null, name: '' })),
  ...parties.map((party) => ({ door: null, party, name: '' })),
  ...partsIn(names).map((name) => ({ door: null, party: null, name })),
];

/** One more building, once; its rooms are still to be written. */
export const withHouse = (houses: readonly House[], territory: string, label: string): House[] => {
  const building = territory.split('/').slice(0, 5).join('/');
  const isKnown = !isBuilding(building) || houses.some((house) => house.building === building);
  // without the community, which is everybody's here
  const name = label.split(' · ').slice(1, 3).join(' · ');
  return isKnown ? [...houses] : [...houses, { building, label: placeText(building, name), rooms: '' }];
};
