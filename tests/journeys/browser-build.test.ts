import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const CODE = join(__dirname, '../../dist/h5/js');
const KB = 1024;

const sizes = readdirSync(CODE)
  .filter((name) => name.endsWith('.js'))
  .map((name) => ({ name: name.split('.')[0] ?? '', bytes: statSync(join(CODE, name)).size }));
const sizeOf = (wanted: string): number => sizes.find(({ name }) => name === wanted)?.bytes ?? Number.NaN;

describe('the browser build carries no code twice', () => {
  it('no page but brings what is its own: all code together stays below 2.5 MB', () => {
    const together = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
    expect(together).toBeLessThanOrEqual(2.5 * KB * KB);
  });

  it('what pages share is loaded once: packages, shared pieces, and one file a slice', () => {
    expect(sizeOf('packages')).toBeLessThanOrEqual(300 * KB);
    expect(sizeOf('shared')).toBeLessThanOrEqual(120 * KB);
    expect(sizeOf('votes')).toBeLessThanOrEqual(40 * KB);
  });
});
