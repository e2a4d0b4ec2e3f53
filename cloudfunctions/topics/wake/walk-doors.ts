import { ancestorAt, levelOf, parentOf } from '#kernel/territory';
import type { PersonId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import type { Heard } from '#types/topics.labels';
import {
  buildingsWithin,
  loadTerritories,
  residentsOf,
  type Territory,
} from '../../community/community.public';
import type { Tick } from '../../messages/messages.public';
import { type Census, type DoorsDocument, doorsIdOf, surveyed } from '../doors/door.state';
import { doorsOf } from '../doors/doors.store';
import { supportersIn } from '../support/supports.store';
import { isHeld } from '../topic/next.state';
import type { TopicDocument } from '../topic/topic.state';

/** Places of one page; the buildings among them are read side by side. */
const PAGE = 10;

const roomOf = (household: TerritoryId): string => household.split('/').at(-1) ?? '';

/** Doors of this building that came to a meeting whose minutes were approved. */
const attendedFrom = ({ sessions }: TopicDocument, building: TerritoryId): TerritoryId[] =>
  sessions
    .filter(isHeld)
    .flatMap(({ minutes }) => minutes?.attendance ?? [])
    .flatMap(({ door }) => (door !== null && parentOf(door) === building ? [door] : []));

const censusOf = async (topic: TopicDocument, building: TerritoryId, { ports }: Tick): Promise<Census> => {
  const [residents, supporters] = await Promise.all([
    residentsOf(ports, building),
    supportersIn(ports, topic._id, building),
  ]);
  const heard = (doors: readonly TerritoryId[], how: Heard | null) =>
    doors.map((door) => ({ room: roomOf(door), heard: how }));
  return {
    found: [
      ...heard(
        residents.flatMap(({ home }) => home ?? []),
        null,
      ),
      ...heard(
        supporters.map(({ household }) => household),
        'supported',
      ),
      ...heard(attendedFrom(topic, building), 'attended'),
    ],
    people: residents.map(({ _id }): PersonId => _id),
  };
};

/** `第2网格 · 5号楼`, from the id where the names of the grid are not at hand. */
const labelOf = ({ name, _id }: Territory, grids: ReadonlyMap<TerritoryId, string>): string => {
  const grid = ancestorAt(_id, 'grid');
  return [grid && grids.get(grid), name].filter(Boolean).join(' · ');
};

const survey = async (
  topic: TopicDocument,
  building: Territory,
  grids: ReadonlyMap<TerritoryId, string>,
  tick: Tick,
): Promise<boolean> => {
  const store = doorsOf(tick.ports);
  const [known, census] = await Promise.all([
    store.load(doorsIdOf(topic._id, building._id)),
    censusOf(topic, building._id, tick),
  ]);
  const place = { _id: building._id, label: labelOf(building, grids), households: building.households };
  const next: DoorsDocument = surveyed(topic, known, place, census, tick.now);
  return known === null ? (await store.add(next)).added : store.replace(known, next);
};

const gridNames = async (places: readonly Territory[], { ports }: Tick) => {
  const grids = [...new Set(places.flatMap(({ _id }) => ancestorAt(_id, 'grid') ?? []))];
  return new Map((await loadTerritories(ports, grids)).map(({ _id, name }) => [_id, name]));
};

const withNames = async (topic: TopicDocument, { ports }: Tick) => {
  const missing = topic.affected.filter(({ label }) => label === '').map(({ territory }) => territory);
  if (missing.length === 0) return {};
  const above = missing.flatMap((id) => (levelOf(id) === 'building' ? (parentOf(id) ?? []) : []));
  const found = await loadTerritories(ports, [...new Set([...missing, ...above])]);
  const names = new Map(found.map(({ _id, name }) => [_id, name]));
  const nameOf = (id: TerritoryId): string => {
    const grid = levelOf(id) === 'building' ? names.get(parentOf(id) ?? id) : undefined;
    return [grid, names.get(id)].filter(Boolean).join(' · ');
  };
  return {
    affected: topic.affected.map((each) =>
      each.label === '' ? { ...each, label: nameOf(each.territory) } : each,
    ),
  };
};

/** A page of buildings in each minute; the cursor moves on when all of the page were surveyed. */
export const walkDoors = async (topic: TopicDocument, tick: Tick): Promise<Partial<TopicDocument>> => {
  const { walk } = topic;
  if (walk === null) return {};
  const territory = topic.affected[walk.at]?.territory;
  if (territory === undefined) return { walk: null };
  const named = await withNames(topic, tick);
  const { buildings, last } = await buildingsWithin(tick.ports, territory, walk.after, PAGE);
  const grids = await gridNames(buildings, tick);
  const written = await Promise.all(buildings.map((each) => survey(topic, each, grids, tick)));
  if (!written.every(Boolean)) return named;
  const isOver = last === null && walk.at + 1 >= topic.affected.length;
  const next = last === null ? { at: walk.at + 1, after: null } : { ...walk, after: last };
  return { ...named, walk: isOver ? null : next };
};
