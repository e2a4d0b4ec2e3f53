import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');

/** Every page of the app that a message leads to, as it stands in the code that writes the message. */
const pages = readdirSync(join(root, 'cloudfunctions'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => `cloudfunctions/${file}`)
  .flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/['`]([a-z]+\/pages\/[a-z-]+\/index)/g)].map(
      ([, page]) => ({ file, page: page ?? '' }),
    ),
  )
  // of a slice whose screens are there
  .filter(({ page }) => existsSync(join(root, 'src', page.split('/')[0] ?? '')));

it('there are messages that lead somewhere', () => {
  expect(pages.length).toBeGreaterThan(5);
});

it.each(pages)('$file leads to a page of the app: $page', ({ page }) => {
  const [slice = '', ...rest] = page.split('/');
  const declared = readFileSync(join(root, `src/${slice}/${slice}.pages.ts`), 'utf8');
  expect(declared).toContain(`'${rest.join('/')}'`);
  expect(existsSync(join(root, `src/${page}.tsx`))).toBe(true);
});
