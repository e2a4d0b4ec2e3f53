/**
 * `npm run shots [weapp|h5|wide] [look…] [face…] [page/…]`: one contact sheet for each look, with every screen in its
 * four faces, from the browser build (as on a phone, and in a wide window) and from the real mini-program output, in
 * `.shots/sheets/`. The faces `long` and `stranger` come when they are asked for. Needs the builds.
 */
import { readBundle } from '../miniprogram/runtime/bundle';
import { openCamera } from '../miniprogram/screenshot';
import { launchChromium } from '../support/chromium';
import { shootH5 } from './h5';
import { FACES, type Face, LOOKS, type Look, MORE_FACES, type ShownScreen, unlike } from './screens';
import { type Shot, writeSheet } from './sheet';
import { openTown } from './town';
import { shootWeapp } from './weapp';

const FOLDER = '.shots/sheets';
const DIST = 'dist/weapp';

const wanted = process.argv.slice(2);
/** Those of `all` that were named; where none was, `usual`. */
const chosen = <T extends string>(all: readonly T[], usual = all): readonly T[] => {
  const named = all.filter((one) => wanted.includes(one));
  return named.length > 0 ? named : usual;
};

/** Words with a slash are the beginnings of pages: `votes/`, `pages/me`. */
const places = wanted.filter((word) => word.includes('/'));
const isWanted = ({ page }: ShownScreen) =>
  places.length === 0 || places.some((place) => page.startsWith(place));

async function open() {
  const problems = unlike(readBundle(DIST).pages);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const [town, browser, camera] = await Promise.all([
    openTown({ dist: DIST, app: 'dist/h5' }),
    launchChromium(),
    openCamera(`${FOLDER}/weapp`),
  ]);
  const close = () => Promise.all([camera.close(), browser.close(), town.close()]);
  return { town, browser, camera, close };
}

type Studio = Awaited<ReturnType<typeof open>>;

type Shoot = (screen: ShownScreen, how: { look: Look; face: Face }) => Promise<string>;

const SOURCES = ['weapp', 'h5', 'wide'] as const;

const shootingOf = ({ town, browser, camera }: Studio): Record<(typeof SOURCES)[number], Shoot> => ({
  weapp: (screen, how) => shootWeapp({ camera, dist: DIST, town }, screen, how),
  h5: (screen, how) => shootH5({ browser, town, folder: `${FOLDER}/h5`, size: 'phone' }, screen, how),
  wide: (screen, how) => shootH5({ browser, town, folder: `${FOLDER}/wide`, size: 'wide' }, screen, how),
});

async function main() {
  const studio = await open();
  try {
    const shooting = shootingOf(studio);
    const faces = chosen([...FACES, ...MORE_FACES], FACES);
    for (const name of chosen(SOURCES)) {
      for (const look of chosen(LOOKS)) {
        const shots: Shot[] = [];
        for (const screen of studio.town.screens.filter(isWanted))
          for (const face of faces)
            shots.push({ screen, face, file: await shooting[name](screen, { look, face }) });
        console.log(await writeSheet(studio.browser, FOLDER, { name, look, shots }));
      }
    }
  } finally {
    await studio.close();
  }
}

void main();
