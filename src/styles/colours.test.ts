import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const source = readFileSync(join(__dirname, '_colours.scss'), 'utf8');

function palette(name: string): Record<string, string> {
  const body = new RegExp(`\\$${name}: \\(([^)]+)\\)`).exec(source)?.[1] ?? '';
  return Object.fromEntries([...body.matchAll(/([a-z0-9-]+): (#[0-9a-f]{6})/g)].map((m) => [m[1]!, m[2]!]));
}

/** WCAG 2 relative luminance of `#rrggbb`. */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ['bg', 'card', 'sunk'];
const inks = ['ink', 'ink2'].flatMap((ink) => grounds.map((ground) => [ink, ground]));
const tones = ['pri', 'warn', 'bad', 'info'].flatMap((tone) => [
  [tone, 'bg'],
  [tone, 'card'],
  [tone, `${tone}-soft`],
  ['ink', `${tone}-soft`],
  ['ink2', `${tone}-soft`],
  [`${tone}-on`, tone],
]);
// The inverse surface of a toast.
const pairs = [...inks, ...tones, ['bg', 'ink']] as [string, string][];

describe.each(['light', 'dark'])('in %s', (name) => {
  const colours = palette(name);

  it.each(pairs)('%s on %s can be read (contrast ≥ 4.5)', (ink, ground) => {
    expect(contrast(colours[ink]!, colours[ground]!)).toBeGreaterThanOrEqual(4.5);
  });
});

it('light and dark name the same colours', () => {
  expect(Object.keys(palette('dark'))).toEqual(Object.keys(palette('light')));
});
