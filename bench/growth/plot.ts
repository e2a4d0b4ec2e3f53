import { median } from '../quantiles';
import { logarithm, type Size } from './grown';

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [720, 400, 56, 190, 36, 44];
const HIGHEST = 2.2;
const TITLE = 'Growth of what one call costs';
const FACTORS = [0, 0.5, 1, 1.5, 2];

type Point = readonly [size: number, factor: number];

const mixed = (from: number, to: number, share: number): number => Math.round(from + (to - from) * share);
const text = (x: number, y: number, words: string, more = ''): string =>
  `<text x="${x}" y="${y}" ${more}>${words}</text>`;

/** Sizes on a scale of powers, so that the logarithm is a straight line. */
const scaleOf = (smallest: number, largest: number) => ({
  x: (size: number) => mixed(LEFT, WIDTH - RIGHT, Math.log(size / smallest) / Math.log(largest / smallest)),
  y: (factor: number) => mixed(HEIGHT - BOTTOM, TOP, Math.min(factor, HIGHEST) / HIGHEST),
});
type Scale = ReturnType<typeof scaleOf>;

const line = ({ x, y }: Scale, points: readonly Point[], name: string, more: string): string =>
  `<polyline points="${points.map(([size, factor]) => `${x(size)},${y(factor)}`).join(' ')}" fill="none" ${more}><title>${name}</title></polyline>`;

const grid = ({ x, y }: Scale, sizes: readonly Size[]): string[] => [
  ...FACTORS.flatMap((factor) => [
    `<path d="M${LEFT} ${y(factor)}H${WIDTH - RIGHT}" stroke="#e3e6ea"/>`,
    text(LEFT - 8, y(factor) + 4, `${factor} ×`, 'text-anchor="end"'),
  ]),
  ...sizes.map(({ size }) =>
    text(x(size), HEIGHT - BOTTOM + 20, size.toLocaleString('en'), 'text-anchor="middle"'),
  ),
  text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 6, 'requests in the city', 'text-anchor="middle"'),
];

const label = ({ y }: Scale, factor: number, words: string, colour: string, below = 4): string =>
  text(WIDTH - RIGHT + 8, y(factor) + below, words, `fill="${colour}"`);

/** How many times what it was in the smallest city, for each operation and as their median. */
const factorsOf = (sizes: readonly Size[], measure: 'time' | 'docsExamined') => {
  const first = sizes[0]?.costs ?? {};
  const factors = Object.entries(first).map(([name, { [measure]: base }]) => ({
    name,
    points: sizes.map(
      ({ size, costs }): Point => [size, base === 0 ? 1 : (costs[name]?.[measure] ?? 0) / base],
    ),
  }));
  const middle = sizes.map(
    ({ size }, place): Point => [size, median(factors.map(({ points }) => points[place]?.[1] ?? 0))],
  );
  return { factors, middle };
};

/** What an operation takes in a larger city, beside the logarithm. */
export const growthPlot = (sizes: readonly Size[]): string => {
  const [smallest, largest] = [sizes[0]?.size ?? 1, sizes.at(-1)?.size ?? 10];
  const scale = scaleOf(smallest, largest);
  const bound = sizes.map(({ size }): Point => [size, logarithm(size, smallest)]);
  const time = factorsOf(sizes, 'time');
  const examined = factorsOf(sizes, 'docsExamined');
  const at = (points: readonly Point[]) => points.at(-1)?.[1] ?? 1;
  const drawn = [
    ...grid(scale, sizes),
    line(scale, bound, 'the logarithm', 'stroke="#b23b3b" stroke-dasharray="6 5"'),
    ...time.factors.map(({ name, points }) => line(scale, points, name, 'stroke="#c3ccd6"')),
    ...examined.factors.map(({ name, points }) => line(scale, points, name, 'stroke="#1c7c54"')),
    line(scale, time.middle, 'time, median', 'stroke="#1f5fa8" stroke-width="3"'),
    label(scale, at(bound), 'the logarithm', '#b23b3b'),
    label(scale, at(time.middle), 'time, all and their median', '#1f5fa8', -8),
    label(scale, 1, 'documents examined', '#1c7c54', 16),
    text(LEFT, 20, `${TITLE}, ${smallest.toLocaleString('en')} requests = 1`, 'font-weight="600"'),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12" fill="#333">
<title>${TITLE}, from ${smallest} to ${largest} requests</title>
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
${drawn.join('\n')}
</svg>
`;
};
