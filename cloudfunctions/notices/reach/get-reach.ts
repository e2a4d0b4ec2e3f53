import { parentOf } from '#kernel/territory';
import { query } from '#platform/operation';
import type { TerritoryId } from '#types/territory';
import { isPublic, mayOversee } from '../notice/notice.policy';
import { loadNotice } from '../notices.store';
import { countReach } from './reach.store';
import type { Counted } from './sheet.state';

type Counts = ReadonlyMap<string, Readonly<Record<Counted, number>>>;

const totalOf = (counts: Counts, counted: Counted): number =>
  [...counts.values()].reduce((sum, each) => sum + each[counted], 0);

/**
 * Where somebody has read it. Of an urgent one every building that it means, once its sheet is made: where nobody has
 * read it is where somebody has to knock.
 */
const readsOf = (counts: Counts, isUrgent: boolean): { building: TerritoryId; reads: number }[] =>
  [...counts].flatMap(([building, { reads }]) =>
    isUrgent || reads > 0 ? [{ building: building as TerritoryId, reads }] : [],
  );

const byGrid = (buildings: readonly { building: TerritoryId; reads: number }[]) => {
  const grids = new Map<TerritoryId, number>();
  for (const { building, reads } of buildings) {
    const grid = parentOf(building) ?? building;
    grids.set(grid, (grids.get(grid) ?? 0) + reads);
  }
  return [...grids].map(([grid, reads]) => ({ grid, reads }));
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
  answer: ({ notice, counts }) => {
    const total = (counted: Counted) => totalOf(counts, counted);
    const isUrgent = notice.kind === 'urgent';
    const byBuilding = readsOf(counts, isUrgent);
    return {
      reads: total('reads'),
      byGrid: byGrid(byBuilding),
      byBuilding,
      messages: isUrgent
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
