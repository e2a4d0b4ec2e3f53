import type { Raster } from './png';

const WIDTH = 480;
const HEIGHT = 360;

/** `rrggbb` by name; a picture uses these and no other colours. */
const COLOURS = {
  sky: 'cfe3f1',
  dusk: '2b3550',
  wall: 'e6dccb',
  shade: 'c9bca6',
  ground: 'a9a69f',
  path: 'bdbab2',
  dark: '3a3d42',
  metal: '7d858c',
  light: 'ffe9a3',
  glow: 'fff6d8',
  green: '5f8f5b',
  leaf: '86b27d',
  bin: '3f6f8f',
  waste: '8a6f4e',
  water: '6fa9c9',
  rust: 'a4623a',
  red: 'b94a3e',
  door: '6d4f3a',
  glass: 'b7cdd6',
  white: 'f6f4ef',
} as const;
export type Colour = keyof typeof COLOURS;

const NAMES = Object.keys(COLOURS) as Colour[];

export type Canvas = {
  box(left: number, top: number, width: number, height: number, colour: Colour): void;
  disc(x: number, y: number, radius: number, colour: Colour): void;
  /** Stripes of a box, for tiles, steps and boards. */
  stripes(left: number, top: number, width: number, height: number, gap: number, colour: Colour): void;
};

/** Draws on a picture of 480 × 360 dots. */
export const draw = (paint: (canvas: Canvas) => void): Raster => {
  const dots = new Uint8Array(WIDTH * HEIGHT);
  const fill = (top: number, bottom: number, span: (y: number) => [number, number], colour: Colour): void => {
    for (let y = Math.max(0, Math.round(top)); y < Math.min(HEIGHT, Math.round(bottom)); y += 1) {
      const [left, right] = span(y);
      const from = Math.max(0, Math.round(left));
      if (right > from)
        dots.fill(NAMES.indexOf(colour), y * WIDTH + from, y * WIDTH + Math.min(WIDTH, Math.round(right)));
    }
  };
  const box: Canvas['box'] = (left, top, width, height, colour) =>
    fill(top, top + height, () => [left, left + width], colour);
  const disc: Canvas['disc'] = (x, y, radius, colour) =>
    fill(
      y - radius,
      y + radius,
      (row) => {
        const half = Math.sqrt(Math.max(0, radius ** 2 - (row - y) ** 2));
        return [x - half, x + half];
      },
      colour,
    );
  const stripes: Canvas['stripes'] = (left, top, width, height, gap, colour) => {
    for (let y = top; y < top + height; y += gap) box(left, y, width, 3, colour);
  };
  paint({ box, disc, stripes });
  return { width: WIDTH, height: HEIGHT, palette: Object.values(COLOURS), dots };
};
