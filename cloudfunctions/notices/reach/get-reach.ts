import { parentOf } from '#kernel/territory';
import { query } from '#platform/operation';
import type { TerritoryId } from '#types/territory';
import { loadTerritories, type Territory } from '../../community/community.public';
import { isPublic, mayOversee } from '../notice/notice.policy';
import { loadNotice } from '../notices.store';
import { countReach } from './reach.store';
import type { Counted } from './sheet.state';

type Counts = ReadonlyMap<string, Readonly<Record<Counted, number>>>;

const totalOf = (counts: Counts, counted: Counted): number =>
  [...counts.values()].reduce((sum, each) => sum + each[counted], 0);

type Reads = readonly (readonly [place: TerritoryId, reads: number])[];

/** Only where somebody has read it. */
const readsOf = (counts: Counts): Reads =>
  [...counts].flatMap(([building, { reads }]) =>
    reads > 0 ? [[building as TerritoryId, reads] as const] : [],
  );

const byGrid = (buildings: Reads): Reads => {
  const grids = new Map<TerritoryId, number>();
  for (const [building, reads] of buildings) {
    const grid = parentOf(building) ?? building;
    grids.set(grid, (grids.get(grid) ?? 0) + reads);
  }
  return [...grids].sort(([one], [other]) => one.localeCompare(other));
};

/** A place that is no longer registered keeps its readers under its number. */
const named = (places: readonly Territory[], id: TerritoryId) => {
  const place = places.find(({ _id }) => _id === id);
  return { label: place?.name ?? id, households: place?.households ?? 0 };
};

export const getReach = query('notices.reach', {
  // side by side: one step, whatever the size of the audience
  load: async ({ ports, input }) => {
    const [loaded, counts] = await Promise.all([
      loadNotice({ ports, input }),
      countReach(ports, input.noticeId),
    ]);
    return loaded && { notice: loaded.document, counts };
  },
  policy: (actor, { notice }) => mayOversee(actor, notice) && isPublic(notice),
  answer: async ({ notice, counts }, { ports }) => {
    const total = (counted: Counted) => totalOf(counts, counted);
    const buildings = readsOf(counts);
    const grids = byGrid(buildings);
    const places = await loadTerritories(
      ports,
      [...grids, ...buildings].map(([id]) => id),
    );
    return {
      reads: total('reads'),
      byGrid: grids.map(([grid, reads]) => ({ grid, ...named(places, grid), reads })),
      byBuilding: buildings.map(([building, reads]) => ({ building, ...named(places, building), reads })),
      messages:
        notice.kind === 'urgent'
          ? {
              waiting: total('waiting'),
              sent: total('sent'),
              failed: total('failed'),
              uncertain: total('uncertain'),
            }
          : null,
      visits: { visited: total('visited'), phoned: total('phoned'), relayed: total('relayed') },
    };
  },
});
