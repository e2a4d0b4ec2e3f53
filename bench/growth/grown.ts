export const COUNTS = ['dbTrips', 'dbDepth', 'docsExamined', 'docsReturned', 'dbBytes'] as const;
export type Counts = Record<(typeof COUNTS)[number], number>;
/** `time`: the quickest call, in multiples of the quickest that touches no request. */
export type Cost = Counts & { time: number; writes: boolean };
export type Size = { size: number; costs: Readonly<Record<string, Cost>> };

type Measure = Exclude<keyof Cost, 'writes'>;
/** What must be the same in a village and in a city. */
const STILL: readonly Measure[] = ['dbTrips', 'dbDepth', 'docsExamined', 'docsReturned'];
/** What hangs on whose documents a page shows, and on the depth of an index: the logarithm is its bound. */
const SLOW: readonly Measure[] = ['dbBytes', 'time'];
/** A conditional write finds its document and returns none; the operations of one call make two at most. */
const WRITTEN = 2;

/** How much of something may there be in a larger city, in multiples of the smallest. */
export const logarithm = (size: number, smallest: number): number => Math.log(size) / Math.log(smallest);

const more = (name: string, measure: Measure, { from, to, size }: Record<'from' | 'to' | 'size', number>) =>
  `${name}: ${measure} ${from} → ${to} at ${size}`;

const riseOf = (smallest: Size, { size, costs }: Size): string[] =>
  Object.entries(smallest.costs).flatMap(([name, first]) => {
    const cost = costs[name];
    if (!cost) return [`${name}: not measured at ${size}`];
    const bound = logarithm(size, smallest.size);
    const risen = [
      ...STILL.filter((measure) => cost[measure] > first[measure]),
      ...SLOW.filter((measure) => cost[measure] > first[measure] * bound),
    ];
    return risen.map((measure) => more(name, measure, { from: first[measure], to: cost[measure], size }));
  });

const wasteOf = ({ size, costs }: Size): string[] =>
  Object.entries(costs)
    .filter(
      ([, { docsExamined, docsReturned, writes }]) =>
        docsExamined > docsReturned * 1.1 + (writes ? WRITTEN : 0),
    )
    .map(
      ([name, cost]) => `${name}: examined ${cost.docsExamined} to return ${cost.docsReturned} at ${size}`,
    );

/** What takes less time in a larger city does not grow: it was the machine that was slow before. */
const steadied = (sizes: readonly Size[]): Size[] =>
  sizes.map(({ size, costs }, place) => ({
    size,
    costs: Object.fromEntries(
      Object.entries(costs).map(([name, cost]) => {
        const later = sizes.slice(place).map((each) => each.costs[name]?.time ?? Number.POSITIVE_INFINITY);
        return [name, { ...cost, time: Math.min(...later) }];
      }),
    ),
  }));

/** Whatever grows as it must not; empty where nothing does. */
export const grown = (sizes: readonly Size[]): string[] => {
  const [smallest] = sizes;
  const [, ...larger] = steadied(sizes);
  return smallest ? [...sizes.flatMap(wasteOf), ...larger.flatMap((each) => riseOf(smallest, each))] : [];
};
