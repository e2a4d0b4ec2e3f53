import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';

const source = resolve(__dirname, '../src');

/** `app.config.ts` and every slice's `<slice>.pages.ts` that it is made of. */
export const listsOfPages = [
  resolve(source, 'app.config.ts'),
  ...readdirSync(source, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(resolve(source, name))
        .filter((file) => file.endsWith('.pages.ts'))
        .map((file) => resolve(source, name, file)),
    ),
];
