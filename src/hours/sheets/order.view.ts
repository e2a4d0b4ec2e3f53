import type { HoursTotals } from '#types/hours';

type Option = { value: string; title: string };

/** Every community that recorded something, however long ago. */
export const unitOptions = ({ communities }: Pick<HoursTotals, 'communities'>): Option[] =>
  communities.flatMap(({ community, unit, minutes }) =>
    minutes > 0 ? [{ value: community, title: unit }] : [],
  );

const ALL = 'all';

export const periodOptions = ({ years }: Pick<HoursTotals, 'years'>): Option[] => [
  { value: ALL, title: '全部' },
  ...years.map(({ year }) => ({ value: String(year), title: `${year} 年` })),
];

/** Both days count; nothing is ordered of days to come. */
export const periodOf = (
  chosen: string,
  { years }: Pick<HoursTotals, 'years'>,
  today: string,
): { from: string; until: string } => {
  const first = Math.min(...years.map(({ year }) => year), Number(today.slice(0, 4)));
  const from = chosen === ALL ? first : Number(chosen);
  const last = `${chosen === ALL ? today.slice(0, 4) : chosen}-12-31`;
  return { from: `${from}-01-01`, until: last < today ? last : today };
};
