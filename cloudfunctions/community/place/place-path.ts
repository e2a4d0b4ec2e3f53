import type { CalendarOverrides } from '#kernel/calendar';
import type { Level, TerritoryId } from '#types/territory';
import type { Territory } from './territory.store';

export type PlacePath = {
  id: TerritoryId;
  /** From the community downwards: `友爱街社区 · 第2网格 · 5号楼 · 1单元302`. */
  label: string;
  /** The district first, each with its settings; a household's path ends with its building. */
  path: readonly Territory[];
  /** What makes the calendar of this place differ from the national one, for a matter that has to keep it. */
  overrides: CalendarOverrides;
};

const ABOVE_COMMUNITY: readonly Level[] = ['district', 'street'];

/** `1-302` is 1单元302. */
const roomLabel = (room: string): string => room.replace('-', '单元');

/** @param path the documents from the outermost inwards, of `id` itself the last */
export const labelOf = (
  id: TerritoryId,
  path: readonly Pick<Territory, '_id' | 'level' | 'name'>[],
): string => {
  const below = path.filter((place) => !ABOVE_COMMUNITY.includes(place.level));
  const shown = below.length > 0 ? below : path.slice(-1);
  const household = path.at(-1)?._id === id ? [] : [roomLabel(id.split('/').at(-1) ?? '')];
  return [...shown.map((place) => place.name), ...household].join(' · ');
};

/** Day by day: a community may work on a day that its district has off, and the other way round. */
const mergeDays = (path: readonly Territory[]): CalendarOverrides =>
  path.reduce<CalendarOverrides>(
    (merged, { settings: { calendar } }) =>
      calendar
        ? {
            holidays: [
              ...merged.holidays.filter((day) => !calendar.workdays.includes(day)),
              ...calendar.holidays,
            ],
            workdays: [
              ...merged.workdays.filter((day) => !calendar.holidays.includes(day)),
              ...calendar.workdays,
            ],
          }
        : merged,
    { holidays: [], workdays: [] },
  );

/** @param path the documents of `id` and everything above it, the district first */
export const placePath = (id: TerritoryId, path: readonly Territory[]): PlacePath => ({
  id,
  label: labelOf(id, path),
  path,
  overrides: mergeDays(path),
});
