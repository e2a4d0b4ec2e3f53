import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ICONS } from './icons';

it('every icon that can be named is drawn, and none is drawn that cannot be named', () => {
  const drawn = [
    ...readFileSync(join(__dirname, 'icons.scss'), 'utf8').matchAll(/^ {2}'([a-z0-9-]+)':/gm),
  ].map((m) => m[1]);
  expect(drawn).toEqual([...ICONS]);
});
